import { describe, expect, it } from 'vitest';
import { languages, stringsFor } from '../../assets/strings/index.ts';
import { detectors } from '../../policy-rules/detectors/index.ts';
import { reminders } from '../../policy-rules/reminders/index.ts';
import { renderAll } from '../../scripts/docs/render.ts';
import { detectorShelf, reminderShelf, siteShelf, type ShelfDetector } from '../../scripts/docs/shelf.ts';
import { sites } from '../../sites/index.ts';
import { checkDetectors, checkReplicas, checkUnits, type Facts } from './check-registries.ts';
import { expectNone, readTree, root } from './tree.ts';

const files = readTree();
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const words = (kind: 'detectors' | 'reminders'): Facts['strings'] =>
  new Map(languages.map((language) => [language, Object.keys(stringsFor(language)[kind])]));

// Read once, before any test's clock runs: it imports every detector there is.
const shelf = await detectorShelf(root);

describe('registries', () => {
  it('of detectors: folder, list, strings and docs are one', () => {
    expectNone(
      checkUnits({
        kind: 'detector',
        registryPath: 'policy-rules/detectors/index.ts',
        shelf,
        registry: detectors,
        strings: words('detectors'),
        docPath: 'docs/detectors.md',
        doc: textOf('docs/detectors.md'),
        mostLines: 80,
        textOf,
      }),
    );
  });

  it('of detectors: each is shown by examples', () => {
    expectNone(checkDetectors(shelf));
  });

  it('of sites: folder, list and docs are one', async () =>
    expectNone(
      checkUnits({
        kind: 'site',
        registryPath: 'sites/index.ts',
        shelf: await siteShelf(root),
        registry: sites,
        strings: null,
        docPath: 'docs/sites.md',
        doc: textOf('docs/sites.md'),
        mostLines: 40,
        textOf,
      }),
    ));

  it('of sites: each has a replica', () =>
    expectNone(
      checkReplicas(
        sites.map(({ id }) => id),
        files.map(({ path }) => path),
      ),
    ));

  it('of reminders: folder, list, strings and docs are one', async () =>
    expectNone(
      checkUnits({
        kind: 'reminder',
        registryPath: 'policy-rules/reminders/index.ts',
        shelf: await reminderShelf(root),
        registry: reminders,
        strings: words('reminders'),
        docPath: 'docs/reminders.md',
        doc: textOf('docs/reminders.md'),
        mostLines: 30,
        textOf,
      }),
    ));

  it('are what docs/ tells', async () =>
    expectNone(
      (await renderAll(root))
        .filter(({ path, text }) => textOf(path) !== text)
        .map(({ path }) => ({ path, say: 'is stale: run "npm run docs" and commit it.' })),
    ));
});

describe('the registry checker rejects', () => {
  const unit = { id: 'blood-group' };
  const good: Facts = {
    kind: 'detector',
    registryPath: 'index.ts',
    shelf: [{ id: 'blood-group', path: 'blood-group.ts', exports: { bloodGroup: unit } }],
    registry: [unit],
    strings: new Map([['en', ['blood-group']]]),
    docPath: 'docs.md',
    doc: '# X\n\n## blood-group\n',
    mostLines: 3,
    textOf: () => 'a\nb\nc\n',
  };
  const said = (change: Partial<Facts>): string =>
    checkUnits({ ...good, ...change })
      .map(({ path, say }) => `${path} ${say}`)
      .join('\n');

  it('nothing where all is well', () => expect(said({})).toBe(''));
  it('a file that is not registered', () => expect(said({ registry: [] })).toContain('has no line for blood-group.ts'));
  it('a registered unit without a file', () => expect(said({ shelf: [] })).toContain('no file of that name'));
  it('another export', () =>
    expect(said({ shelf: [{ ...good.shelf[0]!, exports: { blood: unit } }] })).toContain('exports no "bloodGroup"'));
  it('another id', () =>
    expect(said({ shelf: [{ ...good.shelf[0]!, exports: { bloodGroup: { id: 'blood' } } }] })).toContain('has the id "blood"'));
  it('missing words', () => expect(said({ strings: new Map([['de', []]]) })).toContain('assets/strings/de.ts has no words'));
  it('left-over words', () =>
    expect(said({ strings: new Map([['de', ['blood-group', 'shoe-size']]]) })).toContain('"shoe-size" which does not exist'));
  it('missing docs', () => expect(said({ doc: '' })).toContain('does not tell of'));
  it('left-over docs', () => expect(said({ doc: '## blood-group\n\n## shoe-size\n' })).toContain('tells of a detector "shoe-size"'));
  it('a long file', () => expect(said({ textOf: () => 'a\nb\nc\nd\n' })).toContain('has 4 lines'));
  it('a scaffold', () => expect(said({ textOf: () => '/** FILL IN: what it is */\n' })).toContain('still a scaffold'));
  it('disorder', () => expect(said({ kind: 'site', registry: [unit, { id: 'a' }] })).toContain('not in order'));

  const full: ShelfDetector = {
    ...good.shelf[0]!,
    category: 'health',
    exports: { bloodGroup: { ...unit, category: 'health' } },
    examples: {
      match: Array.from({ length: 3 }, () => ({ text: 'group AB', value: 'AB', likelihood: 'likely', source: 'a form' })),
      nearMiss: Array.from({ length: 3 }, () => ({ text: 'ABBA', why: 'a band' })),
      pathological: [{ name: 'many As', make: (size) => 'A'.repeat(size) }],
    },
  };
  const shown = (change: Partial<ShelfDetector>): string =>
    checkDetectors([{ ...full, ...change }])
      .map(({ say }) => say)
      .join('\n');

  it('no full set of examples', () => expect(shown({})).toBe(''));
  it('a wrong folder', () => expect(shown({ category: 'pii' })).toContain('lies in pii/'));
  it('no examples', () => expect(shown({ examples: null })).toContain('has no examples'));
  it('few near misses', () => expect(shown({ examples: { ...full.examples!, nearMiss: [] } })).toContain('"nearMiss"'));
  it('no pathological text', () => expect(shown({ examples: { ...full.examples!, pathological: [] } })).toContain('"pathological"'));
  it('a value that is not in its text', () =>
    expect(
      shown({ examples: { ...full.examples!, match: full.examples!.match.map((example) => ({ ...example, value: 'O' })) } }),
    ).toContain('does not hold its value'));
  it('a near miss without a reason', () =>
    expect(
      shown({ examples: { ...full.examples!, nearMiss: full.examples!.nearMiss.map((example) => ({ ...example, why: '' })) } }),
    ).toContain('does not say why'));

  it('a site without a replica', () => {
    expect(checkReplicas(['chatgpt'], ['test/pages/claude/index.html'])).toHaveLength(1);
    expect(checkReplicas(['chatgpt'], ['test/pages/chatgpt/index.html'])).toEqual([]);
  });
});
