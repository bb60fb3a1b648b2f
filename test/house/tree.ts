import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a checker found. `say` is a whole sentence that tells the reader what to do. */
export interface Problem {
  readonly path: string;
  readonly line?: number;
  readonly say: string;
}

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Made by tools; the same names as in .gitignore. */
const made = new Set(['node_modules', '.git', '.wxt', '.output', 'out', 'test-results', 'playwright-report']);
const textual =
  /(?:\.(?:ts|tsx|js|mjs|cjs|json|md|html|css|svg|txt|sh|ps1|yml|yaml|xml)|(?:^|\/)(?:LICENSE|\.[a-z]+rc|\.gitignore|\.editorconfig|run))$/;

function walk(folder: string, found: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (made.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, found);
    else if (entry.isFile()) found.push(path);
  }
}

/** Every text file of the repository, in order of path, without what tools make. */
export function readTree(from: string = root): readonly SourceFile[] {
  const found: string[] = [];
  walk(from, found);
  return found
    .map((path) => ({ full: path, path: relative(from, path).split(sep).join('/') }))
    .filter(({ path }) => textual.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ full, path }) => ({ path, text: readFileSync(full, 'utf8') }));
}

/** TypeScript and JavaScript files. */
export function isCode(path: string): boolean {
  return /\.(?:ts|tsx|js|mjs)$/.test(path);
}

/** Files that exist for tests: beside the code or in test/. */
export function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.test\.tsx?$/.test(path);
}

/** What ships: code that is no test, no script and no configuration of a tool. */
export function isShipped(path: string): boolean {
  return isCode(path) && !isTest(path) && !path.startsWith('scripts/') && path.includes('/');
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Throws where there are problems: one line for each, with the place first, so that an editor can jump there. */
export function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ path, line, say }) => `${path}${line === undefined ? '' : `:${String(line)}`}: ${say}`);
  const error = new Error(`${String(problems.length)} to mend\n${lines.join('\n')}`);
  // The place is in the message; a stack into this helper helps nobody.
  error.stack = error.message;
  throw error;
}
