import { anchors } from '../../scripts/docs/markdown.ts';
import { exportName, type ShelfDetector, type ShelfUnit } from '../../scripts/docs/shelf.ts';
import { lineCount } from './check-size.ts';
import type { Problem } from './tree.ts';

/** One kind of unit: what lies in its folder, and everything that must speak of the same units. */
export interface Facts {
  /** `detector`, `site` or `reminder`. */
  readonly kind: string;
  readonly registryPath: string;
  readonly shelf: readonly ShelfUnit[];
  readonly registry: readonly { readonly id: string }[];
  /** The ids that have words, per language; null where the kind needs none. */
  readonly strings: ReadonlyMap<string, readonly string[]> | null;
  readonly docPath: string;
  readonly doc: string;
  readonly mostLines: number;
  readonly textOf: (path: string) => string;
}

function missing(from: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((id) => !from.includes(id));
}

/** Directory = registry = strings = docs, and file = id = export. */
export function checkUnits(facts: Facts): readonly Problem[] {
  const { kind, registryPath, shelf, registry, strings, docPath, doc, mostLines, textOf } = facts;
  const problems: Problem[] = [];
  const lying = shelf.map(({ id }) => id);
  const registered = registry.map(({ id }) => id);
  const add = (path: string, say: string): void => void problems.push({ path, say });

  for (const { id, path, exports } of shelf) {
    const name = exportName(id);
    const unit = exports[name];
    if (unit === undefined) add(path, `exports no "${name}": file, id and export have one name. Rename what differs.`);
    else if ((unit as { readonly id?: unknown }).id !== id)
      add(
        path,
        `has the id "${String((unit as { readonly id?: unknown }).id)}": the file's name is its id, write id: '${id}' or rename the file.`,
      );
    else if (!registry.includes(unit as { readonly id: string }))
      add(registryPath, `has no line for ${path}: import { ${name} } and put it into the list.`);
    for (const part of [path, path.replace(/\.ts$/, '.examples.ts')])
      if (textOf(part).includes('FILL IN')) add(part, 'is still a scaffold: write what stands at "FILL IN".');
    const lines = lineCount(textOf(path));
    if (lines > mostLines)
      add(path, `has ${String(lines)} lines: a ${kind} has at most ${String(mostLines)}. Move what is general into a file of its own.`);
  }
  for (const id of missing(lying, registered))
    add(registryPath, `lists "${id}", but no file of that name lies in the folder: take the line out or add the file.`);
  const sorted = [...registered].sort();
  if (kind !== 'detector' && registered.some((id, index) => id !== sorted[index]))
    add(registryPath, `is not in order of id: sort it (${sorted.join(', ')}).`);
  for (const [language, ids] of strings ?? []) {
    const path = `assets/strings/${language}.ts`;
    for (const id of missing(ids, registered)) add(path, `has no words for the ${kind} "${id}": add them under its id.`);
    for (const id of missing(registered, ids)) add(path, `has words for a ${kind} "${id}" which does not exist: take them out.`);
  }
  for (const id of missing(anchors(doc), registered)) add(docPath, `does not tell of the ${kind} "${id}": run "npm run docs".`);
  for (const id of missing(registered, anchors(doc))) add(docPath, `tells of a ${kind} "${id}" which does not exist: run "npm run docs".`);
  return problems;
}

/** How many examples of each sort every detector needs. */
export const leastExamples = { match: 3, nearMiss: 3, pathological: 1 } as const;

/** The folder is the category, and every detector is shown by examples. */
export function checkDetectors(shelf: readonly ShelfDetector[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, category, path, exports, examples } of shelf) {
    const add = (say: string): void => void problems.push({ path, say });
    const own = exports[exportName(id)] as { readonly category?: unknown } | undefined;
    if (own !== undefined && own.category !== category)
      add(
        `lies in ${category}/ but says category: '${String(own.category)}'. The folder is the category: move the file or change the word.`,
      );
    if (examples === null) {
      add(`has no examples: write ${id}.examples.ts beside it, with match, nearMiss and pathological.`);
      continue;
    }
    for (const sort of Object.keys(leastExamples) as (keyof typeof leastExamples)[]) {
      const count = examples[sort].length;
      if (count < leastExamples[sort])
        add(
          `has ${String(count)} examples of the sort "${sort}": ${String(leastExamples[sort])} at least. What might be taken for it, and is not?`,
        );
    }
    if (examples.match.some(({ text, value }) => value === '' || !text.includes(value)))
      add('has a match example whose text does not hold its value.');
    if (examples.nearMiss.some(({ why }) => why.trim().length < 5)) add('has a near miss that does not say why it is none.');
  }
  return problems;
}

/** Every site has its replica page. */
export function checkReplicas(ids: readonly string[], paths: readonly string[]): readonly Problem[] {
  return ids
    .filter((id) => !paths.some((path) => path.startsWith(`test/pages/${id}/`)))
    .map((id) => ({
      path: `sites/${id}.ts`,
      say: `has no replica: build one in test/pages/${id}/ on the site's real editor, so that the end-to-end tests can run on it.`,
    }));
}
