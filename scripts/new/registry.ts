/** One line of a registry: what the file exports, and where it lies from the registry. */
export interface Entry {
  /** The name of the exported constant. */
  readonly name: string;
  /** Without `./` and `.ts`: `pii/us-itin`. */
  readonly path: string;
}

const unitImport = /^import \{ (\w+) \} from '\.\/((?:[\w-]+\/)?[\w-]+)\.ts';$/;
const widest = 140;

function inserted<Item>(items: readonly Item[], added: Item, before: (item: Item) => boolean): readonly Item[] {
  const at = items.findIndex(before);
  return at < 0 ? [...items, added] : [...items.slice(0, at), added, ...items.slice(at)];
}

function withImport(text: string, entry: Entry): string {
  const lines = text.split('\n');
  const line = `import { ${entry.name} } from './${entry.path}.ts';`;
  const units = lines.flatMap((existing, index) => {
    const path = unitImport.exec(existing)?.[2];
    return path === undefined ? [] : [{ index, path }];
  });
  const next = units.find(({ path }) => path > entry.path)?.index ?? (units.at(-1)?.index ?? -1) + 1;
  return [...lines.slice(0, next), line, ...lines.slice(next)].join('\n');
}

/**
 * Adds one unit to a registry: its import and its place in the exported list `list`, both in order of path.
 * Null where the text has no such list.
 */
export function withEntry(text: string, list: string, entry: Entry): string | null {
  const found = new RegExp(`(export const ${list}(?:: [^=]+)? = \\[)([^\\]]*)(\\][^\\n]*)`).exec(text);
  if (found === null) return null;
  const [whole, open = '', items = '', close = ''] = found;
  const paths = new Map(
    text
      .split('\n')
      .flatMap((line) => (unitImport.exec(line) ? [[unitImport.exec(line)?.[1] ?? '', unitImport.exec(line)?.[2] ?? '']] : [])) as [
      string,
      string,
    ][],
  );
  const names = items.split(',').map((name) => name.trim());
  const all = inserted(
    names.filter((name) => name !== ''),
    entry.name,
    (name) => (paths.get(name) ?? '') > entry.path,
  );
  const short = `${open}${all.join(', ')}${close}`;
  const listed = short.length <= widest ? short : `${open}\n${all.map((name) => `  ${name},\n`).join('')}${close}`;
  return withImport(
    text.replace(whole, () => listed),
    entry,
  );
}
