import { isId } from '../../policy-rules/ids.ts';
import { bad, good, type Result } from '../../policy-rules/result.ts';
import { exportName } from '../docs/shelf.ts';
import { withEntry } from './registry.ts';
import { detectorFile, examplesFile, reminderFile, siteFile } from './templates.ts';

export const kinds = ['detector', 'site', 'reminder'] as const;
export type Kind = (typeof kinds)[number];

const categories = ['secret', 'pii', 'financial', 'health', 'network', 'marking', 'code', 'injection'];

/** What a scaffold would write, and what is left for a person to do. */
export interface Plan {
  readonly writes: readonly { readonly path: string; readonly text: string }[];
  readonly left: readonly string[];
}

/** The house as a scaffold sees it: the text of a file, or null where there is none. */
export type Read = (path: string) => string | null;

interface Draft {
  readonly registryPath: string;
  readonly list: string;
  /** From the registry's folder. */
  readonly entryPath: string;
  readonly files: Plan['writes'];
  readonly left: readonly string[];
}

function detectorDraft(id: string, category: string): Draft {
  const path = `policy-rules/detectors/${category}/${id}`;
  return {
    registryPath: 'policy-rules/detectors/index.ts',
    list: 'detectors',
    entryPath: `${category}/${id}`,
    files: [
      { path: `${path}.ts`, text: detectorFile(id, category) },
      { path: `${path}.examples.ts`, text: examplesFile(id) },
    ],
    left: [
      `Write the examples first (${path}.examples.ts): what it is, what might be taken for it, what would make it slow.`,
      `Then the pattern, the references and a check if the value has one (${path}.ts, at most 80 lines).`,
      `Give it words in every language: "detectors" in assets/strings/{en,de,ar}.ts, under '${id}'.`,
    ],
  };
}

function siteDraft(id: string, today: string): Draft {
  return {
    registryPath: 'sites/index.ts',
    list: 'sites',
    entryPath: id,
    files: [{ path: `sites/${id}.ts`, text: siteFile(id, today) }],
    left: [
      `Fill in the record from the real page (sites/${id}.ts, at most 40 lines).`,
      `Build its replica in test/pages/${id}/ on the site's real editor, and its server side in test/server/sites/${id}.ts.`,
      'Where test/e2e and test/server have one entry per site, the compiler names it.',
    ],
  };
}

function reminderDraft(id: string): Draft {
  return {
    registryPath: 'policy-rules/reminders/index.ts',
    list: 'reminders',
    entryPath: id,
    files: [{ path: `policy-rules/reminders/${id}.ts`, text: reminderFile(id) }],
    left: [
      `Say when it fits (policy-rules/reminders/${id}.ts, at most 30 lines).`,
      `Write its two sentences in every language: "reminders" in assets/strings/{en,de,ar}.ts, under '${id}'.`,
    ],
  };
}

/** Plans one new unit. The problem is a sentence for the person at the terminal. */
export function plan(kind: string, id: string, option: string | undefined, read: Read, today: string): Result<Plan, string> {
  if (!kinds.includes(kind as Kind)) return bad(`Say what is new: npm run new ${kinds.join('|')} <id>`);
  if (!isId(id))
    return bad(`"${id}" is not an id: lower-case letters, digits and single dashes, beginning with a letter, such as us-itin.`);
  const category = option ?? 'pii';
  if (kind === 'detector' && !categories.includes(category))
    return bad(`"${category}" is not a category: use one of ${categories.join(', ')}.`);
  const draft = kind === 'detector' ? detectorDraft(id, category) : kind === 'site' ? siteDraft(id, today) : reminderDraft(id);
  const taken = draft.files.find(({ path }) => read(path) !== null);
  if (taken) return bad(`${taken.path} is there already: choose another id.`);
  const registry = read(draft.registryPath);
  const written = registry === null ? null : withEntry(registry, draft.list, { name: exportName(id), path: draft.entryPath });
  if (written === null) return bad(`${draft.registryPath} has no list "${draft.list}": run this from the root of the repository.`);
  const guessed =
    kind === 'detector' && option === undefined
      ? ['It lies in pii/. For another category: take it away and run npm run new detector <id> <category>.']
      : [];
  return good({
    writes: [...draft.files, { path: draft.registryPath, text: written }],
    left: [...guessed, ...draft.left, 'npm run docs, then npm test: it says what is still missing.'],
  });
}
