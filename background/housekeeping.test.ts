import { describe, expect, it, vi } from 'vitest';
import { makeHousekeeping } from './housekeeping.ts';

function house(alarms: string[] = []) {
  const prune = vi.fn(() => Promise.resolve(0));
  const keeping = makeHousekeeping({
    eventLog: { prune },
    keepDays: () => Promise.resolve(30),
    hasAlarm: (name) => Promise.resolve(alarms.includes(name)),
    createAlarm: (name) => Promise.resolve(alarms.push(name)),
  });
  return { keeping, alarms, prune };
}

describe('housekeeping', () => {
  it('sets its alarm once, not at each start of the worker', async () => {
    const { keeping, alarms } = house();
    await keeping.schedule();
    await keeping.schedule();
    expect(alarms).toHaveLength(1);
  });

  it('prunes by the days of the policy in force when its own alarm goes', async () => {
    const { keeping, alarms, prune } = house();
    await keeping.schedule();
    await keeping.onAlarm('another');
    expect(prune).not.toHaveBeenCalled();
    await keeping.onAlarm(alarms[0] ?? '');
    expect(prune).toHaveBeenCalledWith(30);
  });
});
