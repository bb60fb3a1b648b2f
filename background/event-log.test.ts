import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anEvent } from '../contract/event.fixture.ts';
import { newEventId } from '../contract/event-parse.ts';
import type { PersonNote } from '../contract/messages.ts';
import { eventDatabase } from '../contract/storage.ts';
import { makeEventLog } from './event-log.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23);
const log = (cap?: number) => makeEventLog({ now: () => now, ...(cap === undefined ? {} : { cap }) });
const event = (daysAgo: number, change: object = {}) => anEvent({ id: newEventId(), at: now - daysAgo * day, ...change });
const note = (text: string): PersonNote => text as string as PersonNote;

// Every log of one test opens a connection; the database is made anew for each test by its unversioned deletion.
beforeEach(() => deleteDB(eventDatabase.name));
afterEach(() => deleteDB(eventDatabase.name));

describe('the event log', () => {
  it('gives back what was recorded, newest first, also to the next worker', async () => {
    const [old, young] = [event(2), event(1)];
    await log().record(young);
    await log().record(old);
    expect(await log().readAll()).toEqual([young, old]);
  });

  it('takes an event once, however often it is sent', async () => {
    const sent = event(1);
    const events = log();
    await Promise.all([events.record(sent), events.record({ ...sent, choice: 'edit' })]);
    expect(await events.readAll()).toEqual([sent]);
  });

  it('forgets what is older than the policy keeps', async () => {
    const events = log();
    const kept = event(89);
    await events.record(kept);
    await events.record(event(91));
    expect(await events.prune(90)).toBe(1);
    expect(await events.readAll()).toEqual([kept]);
    expect(await events.prune(90)).toBe(0);
  });

  it('drops the oldest above its cap', async () => {
    const events = log(3);
    const all = [event(1), event(5), event(2), event(4), event(3)];
    for (const each of all) await events.record(each);
    expect((await events.readAll()).map(({ at }) => (now - at) / day)).toEqual([1, 2, 3]);
  });
});

describe('notes', () => {
  it('are kept for an event that waits for one, and go with it', async () => {
    const events = log();
    const waiting = event(91, { note: 'kept' });
    await events.record(waiting);
    expect(await events.keepNote({ event: waiting.id, note: note('The customer asked.') })).toBe(true);
    expect(await events.readNotes()).toEqual([{ event: waiting.id, note: 'The customer asked.' }]);
    await events.prune(90);
    expect(await events.readNotes()).toEqual([]);
  });

  it('are refused without such an event', async () => {
    const events = log();
    const other = event(1, { note: 'given' });
    await events.record(other);
    expect(await events.keepNote({ event: other.id, note: note('x') })).toBe(false);
    expect(await events.keepNote({ event: newEventId(), note: note('x') })).toBe(false);
    expect(await events.readNotes()).toEqual([]);
  });
});
