import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asId } from '../policy-rules/index.ts';
import { reminderLog, type ReminderShown } from './storage.ts';

const shown: ReminderShown = { reminder: asId<'reminder'>('secrets'), site: asId<'site'>('claude'), at: 5 };

beforeEach(() => fakeBrowser.reset());

describe('a stored value', () => {
  it('is its initial value until it is written', async () => {
    expect(await reminderLog.read()).toEqual([]);
    await reminderLog.write([shown]);
    expect(await reminderLog.read()).toEqual([shown]);
  });

  it('is not read where another version wrote it', async () => {
    await fakeBrowser.storage.local.set({ reminderLog: { version: 99, value: 'something else' } });
    expect(await reminderLog.read()).toEqual([]);
    await fakeBrowser.storage.local.set({ reminderLog: 'from before versions' });
    expect(await reminderLog.read()).toEqual([]);
  });

  it('is watched until the signal aborts', async () => {
    const stop = new AbortController();
    const seen: (readonly ReminderShown[])[] = [];
    reminderLog.watch((value) => seen.push(value), stop.signal);
    await reminderLog.write([shown]);
    await fakeBrowser.storage.local.set({ another: 1 });
    stop.abort();
    await reminderLog.write([]);
    expect(seen).toEqual([[shown]]);
  });
});
