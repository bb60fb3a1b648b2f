import { readFile } from 'node:fs/promises';
import { bad, everythingPolicy, good, parsePolicy, type Policy, type Result } from '../policy-rules/index.ts';
import { decode } from './decode.ts';
import { errorWords } from './read-input.ts';

/** Reads a policy from a file, or answers the built-in one that names every detector. A problem is a text of one or more lines. */
export async function loadPolicy(path: string | null): Promise<Result<Policy, string>> {
  if (path === null) return good(everythingPolicy);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return bad(`the policy ${path} ${errorWords(error)}`);
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return bad(`the policy ${path} ${decoded.problem}`);
  const policy = parsePolicy(decoded.value.text);
  if (policy.ok) return policy;
  const lines = policy.problem.map(({ path: place, problem, mend }) => `  ${place === '' ? 'the document' : place} ${problem}: ${mend}`);
  return bad([`the policy ${path} was not accepted:`, ...lines].join('\n'));
}
