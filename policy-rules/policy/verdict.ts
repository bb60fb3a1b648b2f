import type { Finding, ScanFailure } from '../engine/finding.ts';
import type { GroupId, RuleId, SiteId } from '../ids.ts';
import type { Action, Channel, Override, SiteStatus } from './policy.ts';

/** Everything but the findings that a decision depends on. */
export interface Circumstances {
  readonly site: SiteId;
  readonly channel: Channel;
  readonly groups: readonly GroupId[];
}

/** The outcome of `decide`. `rule` is null where no rule applied, or where a failure decided. */
export interface Verdict {
  readonly action: Action;
  readonly override: Override;
  readonly rule: RuleId | null;
  readonly failure: ScanFailure | null;
  readonly status: SiteStatus;
  /** The findings of the deciding rule and of every other rule that holds: what the dialog lists and `redact` replaces. */
  readonly findings: readonly Finding[];
}
