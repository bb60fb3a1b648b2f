import { isCode, type Problem, type SourceFile } from './tree.ts';

/** The parts of package.json that are looked at. */
export interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const page = 'docs/dependencies.md';

/** The rows of the tables of one chapter: the cells by package name. */
export function rows(doc: string, chapter: string): ReadonlyMap<string, readonly string[]> {
  const part = doc.split(/^## /m).find((text) => text.startsWith(`${chapter}\n`)) ?? '';
  const found = new Map<string, readonly string[]>();
  for (const [, line] of part.matchAll(/^\| `(.*)\|$/gm)) {
    const cells = `\`${line ?? ''}`.split('|').map((cell) => cell.trim());
    found.set((cells[0] ?? '').replaceAll('`', ''), cells.slice(1));
  }
  return found;
}

function checkChapter(
  chapter: string,
  wanted: Readonly<Record<string, string>>,
  doc: string,
  cells: number,
  licenceOf: (name: string) => string | null,
): readonly Problem[] {
  const told = rows(doc, chapter);
  const problems: Problem[] = [];
  const add = (path: string, say: string): void => void problems.push({ path, say });
  for (const [name, version] of Object.entries(wanted)) {
    if (!/^\d+\.\d+\.\d+/.test(version))
      add('package.json', `wants "${name}" as "${version}": write one exact version, so that everyone builds the same.`);
    const row = told.get(name);
    if (row === undefined) {
      add(
        page,
        `does not tell of "${name}": add a row to "## ${chapter}" (what for, licence, what was weighed against it), or do without the package.`,
      );
      continue;
    }
    if (row.length !== cells || row.some((cell) => cell === ''))
      add(page, `leaves a cell of "${name}" empty: fill in all ${String(cells)} of them.`);
    const licence = licenceOf(name);
    if (licence !== null && row[1] !== licence)
      add(page, `says the licence of "${name}" is "${row[1] ?? ''}": its package says "${licence}".`);
  }
  for (const name of told.keys())
    if (!(name in wanted)) add(page, `tells of "${name}" in "## ${chapter}", which package.json does not have there: take the row out.`);
  return problems;
}

/** package.json = docs/dependencies.md, row by row, with the licence that the package itself names. */
export function checkDependencies(packageJson: PackageJson, doc: string, licenceOf: (name: string) => string | null): readonly Problem[] {
  return [
    ...checkChapter('In the extension', packageJson.dependencies ?? {}, doc, 4, licenceOf),
    ...checkChapter('For building and testing', { ...packageJson.devDependencies, ...packageJson.optionalDependencies }, doc, 3, licenceOf),
  ];
}

/** A package that no code names, and that no other package asks for beside itself, is installed by everyone for nothing. */
export function checkUsed(
  packageJson: PackageJson,
  files: readonly SourceFile[],
  peersOf: (name: string) => readonly string[],
): readonly Problem[] {
  const all = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const peers = new Set(all.flatMap(peersOf));
  const texts = files.filter(({ path }) => isCode(path) && !path.startsWith('test/house/package')).map(({ text }) => text);
  const named = (name: string): boolean =>
    texts.some((text) => [`'${name}'`, `'${name}/`, `@vitest-environment ${name}`].some((form) => text.includes(form)));
  return all
    .filter((name) => !peers.has(name) && !named(name.replace(/^@types\//, '')) && !peers.has(name.replace(/^@types\//, '')))
    .map((name) => ({ path: 'package.json', say: `has "${name}", which no code names: take it out, and its row in ${page}.` }));
}
