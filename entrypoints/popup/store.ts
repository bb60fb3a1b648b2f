import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabView } from '../../components/popup/model.ts';
import type { Acknowledgement } from '../../contract/acknowledgement.ts';
import type { EventRecord } from '../../contract/event.ts';
import type { LocaleTag } from '../../contract/locale.ts';
import type { PolicyState } from '../../contract/policy-state.ts';
import type { send } from '../../contract/transport.ts';
import { policyContent } from '../../policy-rules/index.ts';
import { contentHash } from './content-hash.ts';

/** What the popup shows. A view of what the worker and the tab say; nothing is kept here. */
export interface PopupState {
  readonly phase: 'loading' | 'ready' | 'unreachable';
  readonly policy: PolicyState | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly events: readonly EventRecord[];
  readonly tab: TabView;
  readonly accepting: boolean;
  readonly acceptProblem: 'policy-changed' | 'no-policy' | 'unreachable' | null;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /** Accepts the policy as it is shown now. */
  readonly accept: () => Promise<void>;
}

/** What the store needs of the world. */
export interface PopupWorld {
  readonly send: typeof send;
  readonly readTab: (policy: PolicyState | null) => Promise<TabView>;
  readonly locale: LocaleTag;
}

/** A fresh store, empty until its first `refresh`. */
export function createPopupStore(world: PopupWorld): StoreApi<PopupState> {
  return createStore<PopupState>((set, get) => ({
    phase: 'loading',
    policy: null,
    acknowledgement: null,
    events: [],
    tab: { kind: 'elsewhere' },
    accepting: false,
    acceptProblem: null,

    refresh: async () => {
      const [policy, acknowledgement, events] = await Promise.all([
        world.send('policy.read', null),
        world.send('acknowledgement.read', null),
        world.send('events.read', null),
      ]);
      if (!policy.ok || !acknowledgement.ok || !events.ok) {
        set({ phase: 'unreachable' });
        return;
      }
      const tab = await world.readTab(policy.value);
      set({ phase: 'ready', policy: policy.value, acknowledgement: acknowledgement.value, events: events.value, tab });
    },

    accept: async () => {
      const shown = get().policy;
      if (shown === null || get().accepting) return;
      set({ accepting: true, acceptProblem: null });
      const given = await world.send('acknowledgement.give', {
        contentHash: await contentHash(policyContent(shown.policy, world.locale)),
        locale: world.locale,
      });
      const problem = !given.ok ? 'unreachable' : given.value.ok ? null : given.value.problem;
      // A policy that changed under the reader has to be shown before it can be accepted.
      await get().refresh();
      set({ accepting: false, acceptProblem: problem });
    },
  }));
}
