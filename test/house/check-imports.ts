import { posix } from 'node:path';
import ts from 'typescript';
import { eachNode, importsOf, lineOf, parse, type Import } from './parse.ts';
import { isCode, isTest, type Problem, type SourceFile } from './tree.ts';

/** What one folder may import: other folders (wholly, or their types), and packages. Itself always. */
interface Allowed {
  readonly folders: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** The import table of docs/architecture.md. The most exact path that holds a file decides. There is no list of exceptions. */
export const table: Readonly<Record<string, Allowed>> = {
  'policy-rules': { folders: [], packages: [] },
  sites: { folders: [], packages: [] },
  contract: { folders: ['policy-rules'], types: ['sites'], packages: ['wxt'] },
  assets: { folders: [], types: ['policy-rules'], packages: [] },
  components: { folders: ['assets'], types: ['policy-rules'], packages: ['react'] },
  deployment: { folders: ['policy-rules', 'contract'], packages: [] },
  page: { folders: ['policy-rules', 'sites', 'contract', 'assets'], packages: ['zustand', 'wxt', '@noble/hashes'] },
  'page/surface': {
    folders: ['page', 'policy-rules', 'sites', 'contract', 'assets', 'components'],
    packages: ['react', 'react-dom', 'zustand', 'wxt'],
  },
  background: { folders: ['policy-rules', 'sites', 'contract'], packages: ['wxt', 'idb'] },
  cli: { folders: ['policy-rules', 'deployment'], packages: ['node:'] },
  entrypoints: {
    folders: ['policy-rules', 'sites', 'contract', 'assets', 'components', 'deployment', 'page', 'page/surface', 'background'],
    packages: ['react', 'react-dom', 'zustand', 'wxt'],
  },
};

/** May import anything; nothing that ships imports them. */
const free = ['test', 'scripts'];

/** The row of the table that a path belongs to; `free` folders, root files and unknown folders answer their own name. */
export function houseFolder(path: string): string {
  if (!path.includes('/')) return '(root)';
  const rows = Object.keys(table).filter((row) => path.startsWith(`${row}/`));
  return rows.sort((a, b) => b.length - a.length)[0] ?? path.slice(0, path.indexOf('/'));
}

/** The path that a relative specifier names, without a query such as `?inline`. */
export function resolve(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** `entrypoints/popup/app.tsx` and `entrypoints/popup/index.html` are one entrypoint. */
function entrypointOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

function folderProblem(from: SourceFile, found: Import, target: string): string | null {
  const folder = houseFolder(from.path);
  const into = houseFolder(target);
  if (isTest(target) || free.includes(into))
    return `imports ${target}: what ships never imports tests or scripts. Move the shared part beside the code.`;
  if (into === '(root)') return `imports ${target}: configuration of tools is not for the product. Move the shared value into contract/.`;
  if (target.endsWith('.examples.ts')) return `imports ${target}: examples are for tests and docs only, they must not reach a bundle.`;
  if (into === 'entrypoints') {
    if (folder === 'entrypoints' && entrypointOf(target) === entrypointOf(from.path)) return null;
    return `imports ${target}: nothing imports from entrypoints/, they only wire. Move the shared part to the folder whose work it is.`;
  }
  if (into === 'policy-rules' && folder !== 'policy-rules' && target !== 'policy-rules/index.ts')
    return `enters policy-rules by ${target}: its only door is policy-rules/index.ts. Export what you need there.`;
  if (into === folder) return null;
  const allowed = table[folder];
  if (allowed === undefined)
    return `lies in ${folder}/, which the import table does not know. Put it into one of: ${Object.keys(table).join(', ')}.`;
  if (allowed.folders.includes(into)) return null;
  if (allowed.types?.includes(into))
    return found.typeOnly
      ? null
      : `imports values of ${into}/: ${folder}/ may have its types only. Write "import type", or move the value to where both may reach it.`;
  return `imports ${target}: ${folder}/ may import ${allowedWords(allowed)}. Take what you need as a parameter, or move the code.`;
}

function allowedWords({ folders, types = [], packages }: Allowed): string {
  const words = [...folders.map((folder) => `${folder}/`), ...types.map((folder) => `types of ${folder}/`), ...packages];
  return words.length === 0 ? 'nothing but itself' : words.join(', ');
}

function packageProblem(from: SourceFile, specifier: string): string | null {
  const folder = houseFolder(from.path);
  const name = packageOf(specifier);
  if (name === 'webextension-polyfill' || name === '@wxt-dev/webextension-polyfill')
    return 'imports the polyfill: the browser API is "wxt/browser" everywhere, the polyfill is one line of wxt.config.ts.';
  const allowed = table[folder];
  if (allowed === undefined)
    return `lies in ${folder}/, which the import table does not know. Put it into one of: ${Object.keys(table).join(', ')}.`;
  if (allowed.packages.includes(name)) return null;
  return `imports the package "${specifier}": ${folder}/ may import ${allowedWords(allowed)}. Do without it, or argue for it in docs/architecture.md and in the table of test/house/check-imports.ts.`;
}

/** The import table, over everything that is neither a test, a script nor a tool's configuration. */
export function checkImports(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isCode(file.path) || isTest(file.path) || free.includes(houseFolder(file.path)) || houseFolder(file.path) === '(root)') continue;
    for (const found of importsOf(file)) {
      const say = found.specifier.startsWith('.')
        ? folderProblem(file, found, resolve(file.path, found.specifier))
        : packageProblem(file, found.specifier);
      if (say !== null) problems.push({ path: file.path, line: found.line, say });
    }
  }
  return problems;
}

/** The browser API is reached as `browser` of wxt/browser: no global `chrome` or `browser`. */
export function checkBrowserApi(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isCode(file.path) || isTest(file.path) || !(houseFolder(file.path) in table)) continue;
    const tree = parse(file);
    const imported = importsOf(file).some(({ specifier }) => specifier === 'wxt/browser');
    eachNode(tree, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return;
      const name = node.expression.text;
      if (name === 'chrome' || (name === 'browser' && !imported))
        problems.push({
          path: file.path,
          line: lineOf(tree, node),
          say: `uses the global "${name}": write import { browser } from 'wxt/browser'.`,
        });
    });
  }
  return problems;
}

/** Every file and package that `entry` reaches at run time; each with the file that imports it. */
export function reach(files: readonly SourceFile[], entry: string): ReadonlyMap<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (file === undefined || !isCode(path)) continue;
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const target = specifier.startsWith('.') ? resolve(path, specifier) : packageOf(specifier);
      if (reached.has(target)) continue;
      reached.set(target, path);
      if (specifier.startsWith('.')) waiting.push(target);
    }
  }
  return reached;
}

const heavy = (target: string): boolean =>
  target === 'react' || target === 'react-dom' || target.startsWith('components/') || target.startsWith('page/surface/');

/** The guard is what every AI page pays for: no React may be in its bundle, not even behind a dynamic import (a content script inlines those). */
export function checkGuardIsLean(files: readonly SourceFile[], entry: string): readonly Problem[] {
  return [...reach(files, entry)]
    .filter(([target]) => heavy(target))
    .map(([target, by]) => ({
      path: by,
      say: `brings ${target} into the guard's bundle: dialogs come through the surface bundle (page/surface), which is loaded on first need. Import types only.`,
    }));
}

const forBlind = (target: string): boolean => /^(?:page\/request|sites)\//.test(target) || target === 'wxt';

/** The request layer runs in the page's own world, where a page can read what lies about: it has the line to the guard, and nothing else. */
export function checkRequestLayerIsBlind(files: readonly SourceFile[], entry: string): readonly Problem[] {
  return [...reach(files, entry)]
    .filter(([target]) => !forBlind(target))
    .map(([target, by]) => ({
      path: by,
      say: `brings ${target} into the page's own world: policy, engine, storage and approvals stay with the guard. Let the guard decide, and send its answer.`,
    }));
}
