import { macro, perMegabyte, sumNoise, type Accuracy, type BenignNoise } from './measure.ts';
import type { Found, Noise, Score } from './score.ts';

const intro = `# Accuracy

<!-- Written by \`npm run corpus\`. Do not edit: run it again. -->

What the detectors find, and what they find wrongly, by the command line as it is without a policy: every detector, \`likely\` and above.

Measured on the labelled corpora, where they lie beside the checkout: texts from public test suites and data sets, whose authors know nothing of
Parapet. They are measuring material and no part of the repository; \`PARAPET_CORPORA\` names their folder. \`npm run corpus\` measures and writes
this page, \`npm run corpus -- --raise\` moves the bounds in \`test/corpus/floors.json\` up to where we are, and \`npm test\` holds them.

- **typed** recall: a finding of the right category overlaps the expected value. **macro** recall weighs each kind of value alike (a provider's
  token, a country's number), so that the long tail counts as much as what is tested most.
- **core** cases count. Apart from them: numbers with no word around them (\`bare\`), values that fail their own check digits (\`bad-checksum\`), numbers
  of companies (\`business\`), names and places, which are language models' ground (\`ner\`), and what authors themselves call optional or arguable.
- **near miss**: a text in which its author says a rule must find nothing. Any finding at all counts against us.
- Some cases contradict each other: a placeholder such as \`xxxx…\` is wanted by one suite and refused by another.
`;

/** The aims: typed recall and its macro, in percent. */
const aims: Readonly<Record<string, readonly [number, number?]>> = {
  secret: [93, 88],
  pii: [93, 85],
  financial: [96],
  health: [90],
  network: [97],
  marking: [95],
  injection: [85],
};
const kindsShown = 12;

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(String).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
}

function byCategory(score: Score): string {
  const rows = Object.entries(score.recall.byCategory)
    .sort()
    .map(([category, found]) => {
      const { percent: weighed, kinds } = macro(score, category);
      const [aim, macroAim] = aims[category] ?? [];
      return [category, found.n, percent(found.typed, found.n), aim ?? '', kinds, weighed.toFixed(1), macroAim ?? ''];
    });
  return table(['category', 'cases', 'typed recall %', 'aim', 'kinds', 'macro recall %', 'aim'], rows);
}

function bySource({ bySourceAndCategory, score }: Accuracy): string {
  const rows = bySourceAndCategory.map(({ source, category, n, typed }) => [source, category, n, percent(typed, n)]);
  return `${table(['source', 'category', 'cases', 'typed recall %'], rows)}\n### Beside the core\n\n${tiers(score)}`;
}

function tiers({ recall }: Score): string {
  const rows = Object.entries(recall.tiers)
    .filter(([tier]) => tier !== 'core')
    .flatMap(([tier, categories]) =>
      Object.entries(categories).map(([category, { n, typed }]: [string, Found]) => [tier, category, n, percent(typed, n)]),
    );
  return table(['tier', 'category', 'cases', 'typed recall %'], rows);
}

function nearMisses({ nearMiss, numbers }: Score): string {
  const rows = Object.entries(nearMiss.bySource)
    .sort()
    .map(([source, { n, any, same, argN, argAny }]) => [source, n, any, percent(any, n), same, argN, percent(argAny, argN)]);
  const sum = (pick: (row: Score['nearMiss']['bySource'][string]) => number): number =>
    Object.values(nearMiss.bySource).reduce((total, row) => total + pick(row), 0);
  const all = sum(({ n }) => n);
  const any = sum(({ any: flagged }) => flagged);
  rows.push([
    '**all**',
    all,
    any,
    percent(any, all),
    sum(({ same }) => same),
    sum(({ argN }) => argN),
    percent(
      sum(({ argAny }) => argAny),
      sum(({ argN }) => argN),
    ),
  ]);
  return (
    `${table(['source', 'clean cases', 'flagged', '%', 'by the same category', 'arguable cases', '%'], rows)}\n` +
    `Of ${String(numbers.n)} identifiers that are no secret (ISBN, EAN, UUID, hashes), ${String(numbers.any)} are flagged.\n`
  );
}

function rules({ byRule }: Noise): string {
  const most = Object.entries(byRule).sort(([, a], [, b]) => b - a);
  return most
    .slice(0, 8)
    .map(([rule, count]) => `${rule} ${String(count)}`)
    .join(', ');
}

function noiseRow(name: string, noise: Noise): readonly Cell[] {
  return [name, noise.docs, (noise.bytes / 1e6).toFixed(2), noise.findings, perMegabyte(noise).toFixed(2), rules(noise)];
}

const noiseHead = ['text', 'documents', 'MB', 'findings', 'per MB', 'by detector'] as const;

function benignCorpora({ benign }: Score): string {
  const rows = Object.entries(benign).sort(([a], [b]) => (a === 'benign: all' ? 1 : b === 'benign: all' ? -1 : a < b ? -1 : 1));
  return table(
    noiseHead,
    rows.map(([name, noise]) => noiseRow(name.replace('benign: ', '').replace(/^all$/, '**all**'), noise)),
  );
}

function nodeModules(noise: BenignNoise): string {
  const excused = [...noise.values()].reduce((sum, row) => sum + row.excused, 0);
  const rows = [...noise].map(([kind, row]) => noiseRow(kind, row));
  return (
    `${table(noiseHead, [...rows, noiseRow('**all**', sumNoise(noise.values()))])}\n` +
    `Not counted: ${String(excused)} e-mail addresses of authors, IP addresses and findings of source code, which are really there. Everything else counts, examples of passwords in a README too.\n`
  );
}

interface Missed {
  readonly name: string;
  readonly lost: number;
  readonly n: number;
}

function mostMissed(missed: readonly Missed[]): readonly Missed[] {
  return [...missed].sort((a, b) => b.lost - a.lost || a.n - b.n || (a.name < b.name ? -1 : 1));
}

function counts(missed: readonly Missed[]): string {
  return missed.map(({ name, lost, n }) => `${name} ${String(lost)} of ${String(n)}`).join(', ');
}

/** `natid/se.personnummer` belongs to the family `natid`. */
function families(kinds: readonly Missed[]): readonly Missed[] {
  const sums = new Map<string, { name: string; lost: number; n: number }>();
  for (const { name, lost, n } of kinds) {
    const family = name.replace(/\/.*/, '');
    const sum = sums.get(family) ?? { name: family, lost: 0, n: 0 };
    sums.set(family, { name: family, lost: sum.lost + lost, n: sum.n + n });
  }
  return mostMissed([...sums.values()].filter(({ lost }) => lost > 0));
}

function missedIn(category: string, { recall }: Score): string {
  const kinds = Object.entries(recall.byType)
    .filter(([, type]) => type.category === category)
    .map(([name, { n, typed }]) => ({ name, lost: n - typed, n }));
  const lost = mostMissed(kinds.filter((kind) => kind.lost > 0));
  if (lost.length === 0) return '';
  const more = lost.length > kindsShown ? `, and ${String(lost.length - kindsShown)} more kinds` : '';
  const groups = families(kinds);
  const grouped = groups.length > 1 ? `  - by family: ${counts(groups)}\n` : '';
  return `- **${category}**: ${counts(lost.slice(0, kindsShown))}${more}\n${grouped}`;
}

function lost(score: Score): string {
  return Object.keys(score.recall.byCategory)
    .sort()
    .map((category) => missedIn(category, score))
    .join('');
}

/** docs/accuracy.md. Counts and names of kinds only; no text of the corpora. */
export function renderAccuracy(accuracy: Accuracy, noise: BenignNoise): string {
  const { score } = accuracy;
  const size = `${score.texts.toLocaleString('en')} texts, ${(score.bytes / 1e6).toFixed(1)} MB.`;
  return [
    intro,
    `## Recall by category\n\n${size}\n\n${byCategory(score)}`,
    `## Recall by source\n\n${bySource(accuracy)}`,
    `## Near misses\n\n${nearMisses(score)}`,
    `## Benign text\n\nOf the corpora:\n\n${benignCorpora(score)}\nA bounded sample of what lies under \`node_modules\`, the same for the same lock file:\n\n${nodeModules(noise)}`,
    `## What is missed most\n\nKinds of values with cases missed, of all cases of that kind.\n\n${lost(score)}`,
  ].join('\n');
}
