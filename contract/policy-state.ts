import type { ContentHash, GroupId, Policy, PolicyProblem } from '../policy-rules/index.ts';

/** Where the policy in force comes from. */
export type PolicySource = 'managed' | 'example';

/** The policy in force, as the worker stores it and every other part reads it. */
export interface PolicyState {
  readonly source: PolicySource;
  readonly policy: Policy;
  /** SHA-256 of the canonical JSON of `policy`. */
  readonly hash: ContentHash;
  /** Groups which IT asserted through the managed store. */
  readonly groups: readonly GroupId[];
  /** What is wrong with the newest managed values. What a problem names keeps its last good value: the policy as a whole, or the groups. */
  readonly problems: readonly PolicyProblem[];
  /** Milliseconds since the epoch at which this state was made. */
  readonly appliedAt: number;
}
