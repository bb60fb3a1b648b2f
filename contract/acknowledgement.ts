import type { ContentHash, PolicyId, VersionLabel } from '../policy-rules/index.ts';
import type { LocaleTag } from './locale.ts';

/** A person accepted one version of a policy, in the language in which it was shown. */
export interface Acknowledgement {
  readonly policy: PolicyId;
  readonly version: VersionLabel;
  /** Hash over what was shown: title, version, effective date, summary, link, in `locale`. */
  readonly contentHash: ContentHash;
  readonly locale: LocaleTag;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
