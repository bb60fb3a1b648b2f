import type { PolicyState } from '../../contract/policy-state.ts';
import { examplePolicy, type Rule } from '../../policy-rules/index.ts';

/** Known to the company's own policy only. */
export const projectName = 'Operation Lighthouse';

/** Blocks the project name, for one group. */
const lighthouse = {
  id: 'lighthouse',
  title: { en: 'Lighthouse stays inside' },
  why: { en: 'The project is not public yet.' },
  detectors: ['term-lighthouse'],
  threshold: 'likely',
  groups: ['research'],
  action: 'block',
  override: 'none',
};

/** A policy as a company makes it: the example under its own name, with a project name and other rules. */
function company(version: string, rules: readonly object[]): object {
  return {
    ...examplePolicy,
    id: 'lighthouse-ai-use',
    version,
    terms: [{ id: 'lighthouse', title: { en: 'Project names' }, terms: [projectName], likelihood: 'very-likely' }],
    rules,
  };
}

const shared: readonly Rule[] = examplePolicy.rules.filter(({ detectors }) => !detectors.some((detector) => detector.startsWith('term-')));

export const firstVersion = '2026.1-lighthouse';
export const secondVersion = '2026.2-lighthouse';

/** Blocks the project name, which the example policy does not know, and lets cloud keys go, which the example blocks. */
export const firstPolicy = company(firstVersion, [lighthouse, ...shared.filter(({ id }) => id !== 'cloud-keys')]);
/** The other way round: cloud keys are blocked, the project name is free. */
export const secondPolicy = company(secondVersion, shared);
/** What a slip of the hand leaves behind. */
export const malformedPolicy = '{"schemaVersion": 1, "id": "half-a-';

/** The keys of the managed store beside the policy itself. */
export const otherKeys = { groups: 'research', contextDepartment: 'Research' };

/** True where this version of the company's policy is in force, with nothing to complain of. */
export function inForce(version: string): (state: PolicyState | null) => boolean {
  return (state) => state?.source === 'managed' && state.policy.version === version && state.problems.length === 0;
}

/** True where this version holds although the newest one was malformed. */
export function lastGood(version: string): (state: PolicyState | null) => boolean {
  return (state) => state?.source === 'managed' && state.policy.version === version && state.problems.length > 0;
}
