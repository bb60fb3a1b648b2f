import type { AssertedContext } from '../contract/asserted-context.ts';
import { isId, type GroupId, type PolicyProblem } from '../policy-rules/index.ts';

/** The keys of the managed store, as `public/managed-schema.json` declares them (a test holds the two together). */
export const managedKeys = ['policy', 'groups', 'contextUser', 'contextDevice', 'contextDepartment'] as const;

/** What the managed store says. A null stands for what it does not say, or says wrongly: then `problems` tells. */
export interface ManagedValues {
  /** Not parsed yet: a JSON text, or in Firefox an object as well. */
  readonly policy: unknown;
  readonly groups: readonly GroupId[] | null;
  readonly context: AssertedContext;
  readonly problems: readonly PolicyProblem[];
}

/** Reads the managed store's values. Each key stands for itself: a wrong group list does not take the policy with it. */
export function readManagedValues(values: Readonly<Record<string, unknown>>): ManagedValues {
  const problems: PolicyProblem[] = [];
  for (const key of Object.keys(values)) {
    // Chromium drops unknown keys by the schema. Firefox has no schema, so a misspelt key would be lost without a word.
    if (!managedKeys.some((known) => known === key)) {
      problems.push({ path: key.slice(0, 60), problem: 'is not a key of the managed store', mend: `use ${managedKeys.join(', ')}` });
    }
  }
  const label = (key: (typeof managedKeys)[number]): string | null => readLabel(key, values[key], problems);
  return {
    policy: isBlank(values['policy']) ? null : values['policy'],
    groups: readGroups(values['groups'], problems),
    context: { user: label('contextUser'), device: label('contextDevice'), department: label('contextDepartment') },
    problems,
  };
}

/** An administrator who empties a text box in a policy editor leaves an empty text behind, and means "not set". */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A list, a JSON list in a text, or names with commas or line ends between them: what policy editors make of a list. */
function readGroups(raw: unknown, problems: PolicyProblem[]): readonly GroupId[] | null {
  if (isBlank(raw)) return [];
  const listed = asNames(raw);
  if (listed === null) {
    problems.push({
      path: 'groups',
      problem: 'is not a list of group ids',
      mend: 'write the ids with commas between them: "sales, sales-emea"',
    });
    return null;
  }
  const groups: GroupId[] = [];
  for (const [index, name] of listed.entries()) {
    if (isId<'group'>(name)) groups.push(name);
    else
      problems.push({
        path: `groups[${String(index)}]`,
        problem: 'is not an id',
        mend: 'use lower-case letters, digits and single dashes, beginning with a letter',
      });
  }
  return groups.length === listed.length ? [...new Set(groups)] : null;
}

function asNames(raw: unknown): readonly unknown[] | null {
  if (Array.isArray(raw)) return raw as readonly unknown[];
  if (typeof raw !== 'string') return null;
  if (!raw.trim().startsWith('['))
    return raw
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  try {
    const parsed: unknown = JSON.parse(raw);
    return Array.isArray(parsed) ? (parsed as readonly unknown[]) : null;
  } catch {
    // Begins like a JSON list and is none: the caller reports it.
    return null;
  }
}

function readLabel(key: string, raw: unknown, problems: PolicyProblem[]): string | null {
  if (isBlank(raw)) return null;
  if (typeof raw === 'string' && raw.length <= 200) return raw.trim();
  problems.push({ path: key, problem: 'is not a text of at most 200 characters', mend: 'write a shorter text' });
  return null;
}
