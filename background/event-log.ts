import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EventId, EventRecord } from '../contract/event.ts';
import type { PersonNote } from '../contract/messages.ts';
import { eventDatabase } from '../contract/storage.ts';

/** More than this are not kept; the oldest go first. At ten events a day that is more than ten years. */
export const eventCap = 50_000;

export interface EventLogPorts {
  readonly now: () => number;
  readonly cap?: number;
}

export interface KeptNote {
  readonly event: EventId;
  readonly note: PersonNote;
}

export interface EventLog {
  /** Stores one event. Again with the same id: changes nothing, so that a page may send twice. */
  readonly record: (event: EventRecord) => Promise<void>;
  /** All events, newest first. */
  readonly readAll: () => Promise<readonly EventRecord[]>;
  /** Stores what a person wrote to justify a send; false where no event waits for it. */
  readonly keepNote: (kept: KeptNote) => Promise<boolean>;
  readonly readNotes: () => Promise<readonly KeptNote[]>;
  /** Deletes what is older than `keepDays` or beyond the cap, with the notes; answers how many events went. */
  readonly prune: (keepDays: number) => Promise<number>;
}

interface Schema extends DBSchema {
  events: { key: string; value: EventRecord; indexes: { byTime: number } };
  notes: { key: string; value: KeptNote };
}

const { name, version, events, notes, byTime } = eventDatabase;
// Chromium's default since version 121 is `relaxed`, which may lose the last events when the machine goes down.
const durable = { durability: 'strict' } as const;
const dayMs = 86_400_000;

/** The durable store of events, in the extension's own IndexedDB. */
export function makeEventLog({ now, cap = eventCap }: EventLogPorts): EventLog {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  const open = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(name, version, {
      upgrade: (db) => {
        db.createObjectStore(events, { keyPath: 'id' }).createIndex(byTime, 'at');
        db.createObjectStore(notes, { keyPath: 'event' });
      },
      // A newer version of the extension wants to upgrade: make way.
      blocking: (_current, _blocked, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => (opened = null),
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  /** Deletes the oldest events: all before `cutoff`, and as many more as stand above the cap. */
  const sweep = async (cutoff: number): Promise<number> => {
    const db = await open();
    const tx = db.transaction([events, notes], 'readwrite', durable);
    let surplus = (await tx.objectStore(events).count()) - cap;
    let gone = 0;
    for (let cursor = await tx.objectStore(events).index(byTime).openCursor(); cursor !== null; cursor = await cursor.continue()) {
      if (cursor.value.at >= cutoff && surplus <= 0) break;
      await tx.objectStore(notes).delete(cursor.value.id);
      await cursor.delete();
      surplus--;
      gone++;
    }
    await tx.done;
    return gone;
  };

  return {
    record: async (event) => {
      const db = await open();
      const tx = db.transaction(events, 'readwrite', durable);
      if ((await tx.store.getKey(event.id)) === undefined) await tx.store.add(event);
      const stored = await tx.store.count();
      await tx.done;
      if (stored > cap) await sweep(0);
    },
    readAll: async () => (await (await open()).getAllFromIndex(events, byTime)).reverse(),
    keepNote: async (kept) => {
      const db = await open();
      const tx = db.transaction([events, notes], 'readwrite', durable);
      const awaited = (await tx.objectStore(events).get(kept.event))?.note === 'kept';
      if (awaited) await tx.objectStore(notes).put(kept);
      await tx.done;
      return awaited;
    },
    readNotes: async () => (await open()).getAll(notes),
    prune: (keepDays) => sweep(now() - keepDays * dayMs),
  };
}
