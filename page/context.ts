import type { Layer } from '../contract/event.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { CompiledPolicy } from '../policy-rules/index.ts';
import type { Agreement } from './agreement.ts';
import type { Approvals } from './approvals.ts';
import type { Composers } from './composers.ts';
import type { Digests } from './digest.ts';
import type { Judgement } from './judge.ts';
import type { Lock } from './lock.ts';
import type { Presenter } from './present.ts';
import type { Report } from './report.ts';
import type { Session } from './session.ts';

/** The policy in force, compiled, and where it came from. */
export interface InForce {
  readonly compiled: CompiledPolicy;
  readonly state: PolicyState;
}

/** What the flows of one frame share. Made once by `startGuard`. */
export interface Context {
  readonly session: Session;
  readonly composers: Composers;
  readonly approvals: Approvals;
  readonly agreement: Agreement;
  readonly digests: Digests;
  readonly presenter: Presenter;
  readonly report: Report;
  readonly lock: Lock;
  readonly locale: string;
  /** The policy, where it is there; null before. */
  readonly inForce: () => InForce | null;
  /** Waits for the policy; null where none came in time, and then the act stays held. */
  readonly whenInForce: () => Promise<InForce | null>;
  /** Number of the trusted gesture that is going on. */
  readonly gesture: () => number;
  /** Milliseconds of one monotonic clock. */
  readonly now: () => number;
  /** Shows the acknowledgement and answers true where it was given. */
  readonly acknowledge: () => Promise<boolean>;
  /** Records a verdict that let the act go on, once for a gesture, and coaches where it says so. */
  readonly noteVerdict: (judgement: Judgement, layer: Layer) => void;
  /** Teaches after a dialog, where a reminder is due. */
  readonly teach: (judgement: Judgement) => void;
  /** Tells the person that there is no policy yet, and that the act stays held. */
  readonly sayUnready: () => Promise<void>;
}
