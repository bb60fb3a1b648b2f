import { describe, expect, it } from 'vitest';
import { makeLock } from './lock.ts';

describe('the lock', () => {
  it('runs one work after the other and is busy until the last has settled', async () => {
    const lock = makeLock();
    const order: string[] = [];
    let open: () => void = () => undefined;
    const first = lock.run(async () => {
      await new Promise<void>((resolve) => (open = resolve));
      order.push('first');
    });
    const second = lock.run(async () => void order.push('second'));
    await Promise.resolve();
    expect(lock.busy()).toBe(true);
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(lock.busy()).toBe(false);
  });

  it('opens again after a work that failed, and tells its caller', async () => {
    const lock = makeLock();
    await expect(lock.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(lock.busy()).toBe(false);
    await expect(lock.run(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
