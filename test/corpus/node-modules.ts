import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The kinds of benign text that people paste into assistants all day, and that lie on every machine. */
export const kinds = ['readmes', 'type files', 'sources', 'minified bundles', 'lock files', 'documents of this repository'] as const;
export type Kind = (typeof kinds)[number];

export interface BenignText {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
}

const mostBytes: Readonly<Record<Kind, number>> = {
  readmes: 2_000_000,
  'type files': 2_000_000,
  sources: 2_500_000,
  'minified bundles': 2_500_000,
  'lock files': 1_000_000,
  'documents of this repository': 500_000,
};
const mostOfOneFile = 600_000;

/** Packages that are there on one platform only would make the sample another one elsewhere. */
const onePlatform =
  /(?:^|[-/@])(?:linux|darwin|win32|windows|android|freebsd|openbsd|netbsd|sunos|aix|openharmony|wasm32?|musl|gnu|x64|arm64|fsevents)(?:[-/]|$)/;

/**
 * A bounded sample of the texts under `node_modules`, the same wherever the same lock file was installed: per kind, the files whose paths
 * have the lowest hashes. A package that comes or goes changes little of it.
 */
export function benignSample(house: string): readonly BenignText[] {
  const paths = [...walk(join(house, 'node_modules'))].map((path) => relative(house, path).split(sep).join('/'));
  const byKind = new Map<Kind, string[]>(kinds.map((kind) => [kind, []]));
  for (const path of paths) {
    const kind = onePlatform.test(path) ? null : kindOf(path);
    if (kind !== null) byKind.get(kind)?.push(path);
  }
  byKind.set('documents of this repository', documents(house));
  byKind.get('lock files')?.push('package-lock.json');
  const sources = byKind.get('sources') ?? [];
  const chosen: BenignText[] = [];
  for (const [kind, files] of byKind) if (kind !== 'sources' && kind !== 'minified bundles') take(house, kind, files, () => true, chosen);
  take(house, 'sources', sources, (text) => !isMinified(text), chosen);
  take(house, 'minified bundles', [...(byKind.get('minified bundles') ?? []), ...sources], isMinified, chosen);
  return chosen;
}

function take(house: string, kind: Kind, paths: readonly string[], fits: (text: string) => boolean, into: BenignText[]): void {
  let bytes = 0;
  for (const path of inHashOrder(paths)) {
    if (bytes >= mostBytes[kind]) return;
    const { size } = statSync(join(house, path));
    if (size === 0 || size > mostOfOneFile) continue;
    const text = readFileSync(join(house, path), 'utf8');
    if (!fits(text)) continue;
    into.push({ id: path, kind, text });
    bytes += size;
  }
}

function kindOf(path: string): Kind | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:readme|changelog|history|contributing)(?:\.(?:md|markdown|txt))?$/i.test(name)) return 'readmes';
  if (/\.d\.[cm]?ts$/.test(name)) return 'type files';
  if (/^(?:\.?package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(name)) return 'lock files';
  if (/\.min\.[cm]?js$/.test(name)) return 'minified bundles';
  return /\.(?:[cm]?[jt]s|tsx|jsx|vue|css|scss|py|sh)$/.test(name) ? 'sources' : null;
}

/** Lines of hundreds of characters: no person wrote or reads them. */
function isMinified(text: string): boolean {
  return text.length / text.split('\n').length > 300;
}

function documents(house: string): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(house, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`));
  // The page that tells of the outcome would change it; the list of detectors is made of the very words that they look for.
  return [...inside('.'), ...inside('docs')].filter((path) => path !== 'docs/accuracy.md' && path !== 'docs/detectors.md');
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // Caches of tools come and go; links would lead out of the tree or round in it.
    if (entry.isDirectory() && !/^\.(?!pnpm)/.test(entry.name)) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** FNV-1a (32 bits): spreads paths evenly, and is the same everywhere. */
function hash(path: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) value = Math.imul(value ^ path.charCodeAt(at), 0x01000193);
  // The last characters are alike in many paths: mix once more, or their order shows.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

function inHashOrder(paths: readonly string[]): readonly string[] {
  return [...paths]
    .map((path) => ({ path, key: hash(path) }))
    .sort((a, b) => a.key - b.key || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
