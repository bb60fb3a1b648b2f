import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDetectors, checkUnits } from '../../test/house/check-registries.ts';
import { expectNone, root } from '../../test/house/tree.ts';
import { detectorShelf, reminderShelf, siteShelf } from '../docs/shelf.ts';
import { plan } from './plan.ts';
import { withEntry } from './registry.ts';

let house = '';
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'parapet-new-'));
  for (const folder of ['policy-rules', 'sites', 'tsconfig.json']) cpSync(join(root, folder), join(house, folder), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const read = (path: string): string | null => (existsSync(join(house, path)) ? readFileSync(join(house, path), 'utf8') : null);

function scaffold(kind: string, id: string, option?: string): void {
  const planned = plan(kind, id, option, read, '2026-11-23');
  if (!planned.ok) throw new Error(planned.problem);
  for (const { path, text } of planned.value.writes) writeFileSync(join(house, path), text);
}

async function registry(path: string, list: string): Promise<readonly { readonly id: string }[]> {
  return ((await import(/* @vite-ignore */ join(house, path))) as Record<string, readonly { readonly id: string }[]>)[list] ?? [];
}

/** The shape only: what is left for a person (words, docs, the gaps) is taken as done. */
async function shape(
  kind: string,
  path: string,
  list: string,
  shelf: Parameters<typeof checkUnits>[0]['shelf'],
  mostLines: number,
): Promise<void> {
  const registered = await registry(path, list);
  const doc = registered.map(({ id }) => `## ${id}\n`).join('');
  expectNone(
    checkUnits({
      kind,
      registryPath: path,
      shelf,
      registry: registered,
      strings: null,
      docPath: 'docs',
      doc,
      mostLines,
      textOf: (file) => (read(file) ?? '').replaceAll('FILL IN', '…'),
    }),
  );
}

describe('npm run new', () => {
  it('detector: makes one that is registered and shown by examples', async () => {
    scaffold('detector', 'blood-group', 'secret');
    const shelf = await detectorShelf(house);
    expect(shelf.map(({ path }) => path)).toContain('policy-rules/detectors/secret/blood-group.ts');
    await shape('detector', 'policy-rules/detectors/index.ts', 'detectors', shelf, 80);
    expectNone(checkDetectors(shelf.filter(({ id }) => id === 'blood-group')));
  });

  it('detector: its pattern finds its examples and lets the near misses go', async () => {
    scaffold('detector', 'blood-group');
    const made = (await detectorShelf(house)).find(({ id }) => id === 'blood-group');
    const { pattern } = made?.exports['bloodGroup'] as { readonly pattern: RegExp };
    for (const { text, value } of made?.examples?.match ?? []) expect(pattern.exec(text)?.groups?.['value']).toBe(value);
    for (const { text } of made?.examples?.nearMiss ?? []) expect(pattern.test(text), text).toBe(false);
    expect(made?.examples?.pathological[0]?.make(1000)).toHaveLength(1000);
  });

  it('site: makes a record that is registered', async () => {
    scaffold('site', 'duck-ai');
    await shape('site', 'sites/index.ts', 'sites', await siteShelf(house), 40);
    expect(await registry('sites/index.ts', 'siteMatches')).toContain('https://duck-ai.example/*');
  });

  it('reminder: makes one that is registered', async () => {
    scaffold('reminder', 'new-model');
    await shape('reminder', 'policy-rules/reminders/index.ts', 'reminders', await reminderShelf(house), 30);
  });

  it('leaves gaps that the house test finds', () => {
    const planned = plan('detector', 'blood-group', 'pii', read, '2026-11-23');
    expect(planned.ok && planned.value.writes[0]?.text).toContain('FILL IN');
  });

  it.each([
    ['rocket', 'blood-group', undefined, 'Say what is new'],
    ['detector', 'Blood Group', undefined, 'is not an id'],
    ['detector', 'blood-group', 'vampires', 'is not a category'],
    ['site', 'chatgpt', undefined, 'is there already'],
  ])('says what is wrong with %s %s', (kind, id, option, sentence) => {
    const planned = plan(kind, id, option, read, '2026-11-23');
    expect(planned.ok ? '' : planned.problem).toContain(sentence);
  });
});

describe('the registry line', () => {
  const text = "import { a } from './a.ts';\nimport { c } from './c.ts';\n\nexport const units = [a, c] as const;\n";

  it.each([
    [
      'b',
      "import { a } from './a.ts';\nimport { b } from './b.ts';\nimport { c } from './c.ts';\n\nexport const units = [a, b, c] as const;\n",
    ],
    [
      'd',
      "import { a } from './a.ts';\nimport { c } from './c.ts';\nimport { d } from './d.ts';\n\nexport const units = [a, c, d] as const;\n",
    ],
  ])('of %s goes to its place', (name, expected) => expect(withEntry(text, 'units', { name, path: name })).toBe(expected));

  it('breaks a long list into lines', () => {
    const long = Array.from({ length: 20 }, (_, index) => `veryLongName${String(index)}`);
    const made = withEntry(`export const units: readonly Unit[] = [${long.join(', ')}];\n`, 'units', { name: 'b', path: 'b' });
    expect(made).toContain('= [\n  veryLongName0,\n');
    expect(made).toContain('  b,\n];\n');
  });

  it('is refused where there is no list', () => expect(withEntry(text, 'things', { name: 'b', path: 'b' })).toBeNull());
});
