import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import { asId, compile, type CompiledPolicy, policyContent, siteStatus, type SiteStatus } from '../policy-rules/index.ts';
import type { Site } from '../sites/index.ts';
import { hashOfText } from './digest.ts';

/** What the guard of one frame knows. A view: the truth lies in the extension's storage. */
export interface SessionState {
  /** Null until the first policy has arrived. */
  readonly policy: PolicyState | null;
  readonly compiled: CompiledPolicy | null;
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Where the session reads from. Each `watch` calls back with every later value. */
export interface SessionPorts {
  readonly readPolicy: () => Promise<PolicyState | null>;
  readonly watchPolicy: (changed: (state: PolicyState | null) => void) => void;
  readonly readAcknowledgements: () => Promise<readonly Acknowledgement[]>;
  readonly watchAcknowledgements: (changed: (all: readonly Acknowledgement[]) => void) => void;
  /** Asks the worker, which may have to make the first policy. */
  readonly askPolicy: () => Promise<PolicyState | null>;
}

export interface Session {
  readonly site: Site;
  readonly store: StoreApi<SessionState>;
  /** Resolves with the first policy; never rejects, and stays open while there is none. */
  readonly ready: Promise<CompiledPolicy>;
  readonly status: () => SiteStatus | null;
  /** True where the policy asks for an acknowledgement before a send and the version in force has none. */
  readonly owesAcknowledgement: () => boolean;
  /** Takes an acknowledgement that the worker has just stored. */
  readonly acknowledged: (given: Acknowledgement) => void;
}

/** Starts reading at once. A policy is compiled only when its hash changed; a null from storage never takes a good policy away. */
export function startSession(site: Site, ports: SessionPorts): Session {
  const store = createStore<SessionState>(() => ({ policy: null, compiled: null, acknowledgements: [] }));
  let arrived: (compiled: CompiledPolicy) => void = () => undefined;
  const ready = new Promise<CompiledPolicy>((resolve) => (arrived = resolve));

  const take = (policy: PolicyState | null): void => {
    if (!policy) return;
    const known = store.getState();
    const compiled = known.compiled && known.policy?.hash === policy.hash ? known.compiled : compile(policy.policy);
    store.setState({ policy, compiled });
    arrived(compiled);
  };

  ports.watchPolicy(take);
  ports.watchAcknowledgements((acknowledgements) => store.setState({ acknowledgements }));
  void ports.readAcknowledgements().then((acknowledgements) => store.setState({ acknowledgements }));
  void ports.readPolicy().then(async (state) => take(state ?? (await ports.askPolicy())));

  return {
    site,
    store,
    ready,
    status: () => {
      const policy = store.getState().policy?.policy;
      return policy ? siteStatus(policy, asId<'site'>(site.id)) : null;
    },
    acknowledged: (given) => store.setState(({ acknowledgements }) => ({ acknowledgements: [...acknowledgements, given] })),
    owesAcknowledgement: () => {
      const { policy, acknowledgements } = store.getState();
      if (policy?.policy.acknowledgement !== 'hold') return false;
      return !acknowledgements.some(
        (given) =>
          given.policy === policy.policy.id &&
          given.version === policy.policy.version &&
          given.contentHash === hashOfText(policyContent(policy.policy, given.locale)),
      );
    },
  };
}
