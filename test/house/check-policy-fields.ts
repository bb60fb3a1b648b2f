import { isShipped, type Problem, type SourceFile } from './tree.ts';

const page = 'docs/policy.md';

function isLocalText(value: object): boolean {
  return 'en' in value && Object.values(value).every((text) => typeof text === 'string');
}

/** Every field of a policy as `rules[].id`, in the order of its first appearance. Only objects inside lists get `[]`. */
export function fieldPaths(value: unknown, path = ''): readonly string[] {
  const found = new Set<string>();
  if (Array.isArray(value)) for (const item of value) for (const inner of fieldPaths(item, `${path}[]`)) found.add(inner);
  else if (typeof value === 'object' && value !== null && !isLocalText(value)) {
    for (const [key, field] of Object.entries(value)) {
      const here = path === '' ? key : `${path}.${key}`;
      const inner = fieldPaths(field, here);
      const isGroup = inner.length > 0 && !Array.isArray(field);
      if (!isGroup) found.add(here);
      for (const deeper of inner) found.add(deeper);
    }
  }
  return [...found];
}

/** Each field of a policy has its row in docs/policy.md, and each row its field. */
export function checkFieldsDocumented(paths: readonly string[], doc: string): readonly Problem[] {
  const chapter = doc.split('## The managed store')[0] ?? '';
  const told = [...chapter.matchAll(/^\| `([\w.[\]]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, path]) => path ?? '');
  return [
    ...paths
      .filter((path) => !told.includes(path))
      .map((path) => ({ path: page, say: `does not tell of the field "${path}": add a row (field, what it says, default).` })),
    ...told
      .filter((path) => !paths.includes(path))
      .map((path) => ({ path: page, say: `tells of the field "${path}", which a policy does not have: take the row out.` })),
  ];
}

/** Where a field is declared, given its default or set. That is not reading it. */
function declares(path: string): boolean {
  return path.startsWith('policy-rules/policies/') || /^policy-rules\/policy\/(?:parse|parse-rules|policy|forms|read)\.ts$/.test(path);
}

/** A field that is parsed and then read by nobody promises what nothing keeps. */
export function checkFieldsRead(paths: readonly string[], files: readonly SourceFile[]): readonly Problem[] {
  const code = files.filter(({ path }) => isShipped(path) && !declares(path)).map(({ text }) => text);
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    // `schemaVersion` is used up by parsing: another one is refused.
    if (name === 'schemaVersion' || code.some((text) => new RegExp(`\\b${name}\\b`).test(text))) return [];
    return [
      {
        path: 'policy-rules/policy/policy.ts',
        say: `has the field "${path}", which nothing reads: make it work, or take it out before somebody relies on it.`,
      },
    ];
  });
}
