import { browser } from 'wxt/browser';
import type { ReminderId, SiteId } from '../policy-rules/index.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { AssertedContext } from './asserted-context.ts';
import type { PolicyState } from './policy-state.ts';

// The only place with storage keys and versions. Our own items instead of `wxt/utils/storage`: that one adds 9 kB to the script which
// every AI page pays for, and what we need of it fits below.

/** One stored value. */
export interface StoredItem<Value> {
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
  /** Calls back with each new value until the signal aborts. */
  readonly watch: (changed: (value: Value) => void, signal: AbortSignal) => void;
}

/** When a reminder was shown, and where. */
export interface ReminderShown {
  readonly reminder: ReminderId;
  readonly site: SiteId;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The policy in force; null until the worker has found one. */
export const policyState = item<PolicyState | null>('policyState', 1, null);
/** Every acknowledgement that was given in this browser profile, oldest first. */
export const acknowledgements = item<readonly Acknowledgement[]>('acknowledgements', 1, []);
/** Reminders shown lately, as far as cool-downs and the daily cap ask back. */
export const reminderLog = item<readonly ReminderShown[]>('reminderLog', 1, []);
/** Who IT says sits here; for reports only, never for a decision. */
export const assertedContext = item<AssertedContext>('assertedContext', 1, { user: null, device: null, department: null });

/** The durable event store. */
export const eventDatabase = { name: 'parapetEvents', version: 1, events: 'events', notes: 'notes', byTime: 'byTime' } as const;

/** What lies in storage: a value of another version is not read, because its shape is another. */
interface Stored {
  readonly version: number;
  readonly value: unknown;
}

function item<Value>(key: string, version: number, initial: Value): StoredItem<Value> {
  const valueOf = (stored: unknown): Value => {
    if (typeof stored !== 'object' || stored === null || (stored as Stored).version !== version) return initial;
    // Written by `write` below under the same key and version, and by nobody else: pages cannot reach extension storage.
    return (stored as Stored).value as Value;
  };
  return {
    read: async () => valueOf((await browser.storage.local.get(key))[key]),
    write: async (value) => {
      await browser.storage.local.set({ [key]: { version, value } satisfies Stored });
    },
    watch: (changed, signal) => {
      const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change !== undefined) changed(valueOf(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
