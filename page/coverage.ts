import type { Coverage, CoverageReason } from '../contract/coverage.ts';
import type { PolicyState } from '../contract/policy-state.ts';

/** What is known of one page's guard, from which its coverage follows. */
export interface CoverageFacts {
  readonly policy: PolicyState | null;
  readonly requestLayerJoined: boolean;
  /** Some selector of the site record matches. */
  readonly composerFound: boolean;
  /** Both layers saw one real send in this page. */
  readonly verified: boolean;
  /** The extension was updated or removed under the page. */
  readonly orphaned: boolean;
}

/** Says only what is true: `protected` needs a verified interception and nothing that is missing. */
export function coverageOf(facts: CoverageFacts): { readonly coverage: Coverage; readonly reasons: readonly CoverageReason[] } {
  const reasons: CoverageReason[] = [];
  if (facts.orphaned) reasons.push('extension-updated');
  if (!facts.policy) reasons.push('no-policy');
  if (facts.policy && facts.policy.problems.length > 0) reasons.push('policy-invalid');
  if (!facts.requestLayerJoined) reasons.push('request-layer-missing');
  if (!facts.composerFound) reasons.push('composer-not-found');
  if (reasons.length > 0) return { coverage: 'degraded', reasons };
  return { coverage: facts.verified ? 'protected' : 'watching', reasons };
}
