import type { SiteId, SiteStatus } from '../policy-rules/index.ts';
import type { Coverage, CoverageReason } from './coverage.ts';

/** What the guard of one page answers to the popup. */
export interface TabState {
  readonly site: SiteId;
  readonly status: SiteStatus;
  readonly coverage: Coverage;
  readonly reasons: readonly CoverageReason[];
}
