import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';

/** A shipped policy goes through `parsePolicy` like every other. Throws at module load when it is broken: a programmer's mistake. */
export function parsed(raw: unknown): Policy {
  const policy = parsePolicy(raw);
  if (policy.ok) return policy.value;
  throw new Error(policy.problem.map(({ path, problem, mend }) => `${path} ${problem}: ${mend}`).join('; '));
}
