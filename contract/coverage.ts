/**
 * What Parapet can truthfully say of one tab. `protected` only after both layers agreed on one real send in this page;
 * `watching`: both layers stand, nothing verified yet; `degraded`: one of them is missing; `not-covered`: no guard answers.
 */
export const coverages = ['protected', 'watching', 'degraded', 'not-covered'] as const;
export type Coverage = (typeof coverages)[number];

/** Why a tab is degraded; each has its own sentence in the strings. */
export const coverageReasons = ['request-layer-missing', 'composer-not-found', 'extension-updated', 'no-policy', 'policy-invalid'] as const;
export type CoverageReason = (typeof coverageReasons)[number];
