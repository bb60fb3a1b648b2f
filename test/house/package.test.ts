import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDependencies, checkUsed, type PackageJson } from './check-dependencies.ts';
import { expectNone, readTree, root } from './tree.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function peersOf(name: string): readonly string[] {
  const path = join('node_modules', name, 'package.json');
  if (!existsSync(join(root, path))) return [];
  const { peerDependencies = {} } = JSON.parse(read(path)) as { readonly peerDependencies?: Readonly<Record<string, string>> };
  return Object.keys(peerDependencies);
}

function licenceOf(name: string): string | null {
  const path = join('node_modules', name, 'package.json');
  if (!existsSync(join(root, path))) return null;
  const { license } = JSON.parse(read(path)) as { readonly license?: unknown };
  return typeof license === 'string' ? license : null;
}

describe('package.json', () => {
  it('is told of in docs/dependencies.md', () =>
    expectNone(checkDependencies(JSON.parse(read('package.json')) as PackageJson, read('docs/dependencies.md'), licenceOf)));

  it('has no package that nothing uses', () => expectNone(checkUsed(JSON.parse(read('package.json')) as PackageJson, readTree(), peersOf)));
});

describe('the dependency checker rejects', () => {
  const packageJson: PackageJson = { dependencies: { idb: '8.0.4' }, devDependencies: { vitest: '4.1.12' } };
  const doc =
    '## In the extension\n\n| package | x |\n|---|---|\n| `idb` | the event log | ISC | 1 kB | the bare API |\n\n## For building and testing\n\n| `vitest` | tests | MIT | jest |\n';
  const said = (change: Partial<PackageJson>, text = doc): string =>
    checkDependencies({ ...packageJson, ...change }, text, (name) => (name === 'idb' ? 'ISC' : null))
      .map(({ say }) => say)
      .join('\n');

  it('nothing where all is well', () => expect(said({})).toBe(''));
  it('a package without a row', () => expect(said({ dependencies: { idb: '8.0.4', zod: '4.0.0' } })).toContain('does not tell of "zod"'));
  it('a row without a package', () => expect(said({ dependencies: {} })).toContain('tells of "idb"'));
  it('a loose version', () => expect(said({ dependencies: { idb: '^8.0.4' } })).toContain('one exact version'));
  it('an empty cell', () => expect(said({}, doc.replace('the bare API', ''))).toContain('leaves a cell'));
  it('another licence', () => expect(said({}, doc.replace('ISC', 'MIT'))).toContain('its package says "ISC"'));

  it('a package that nothing uses', () => {
    expect(
      checkUsed(packageJson, [{ path: 'a.ts', text: "import { it } from 'vitest';" }], () => [])
        .map(({ say }) => say)
        .join(),
    ).toContain('"idb"');
    expect(
      checkUsed(packageJson, [{ path: 'a.ts', text: "import { it } from 'vitest';\nimport { openDB } from 'idb';" }], () => []),
    ).toEqual([]);
    expect(
      checkUsed({ dependencies: { polyfill: '1.0.0' } }, [], () => ['polyfill']),
      'another package asks for it',
    ).toEqual([]);
  });
});
