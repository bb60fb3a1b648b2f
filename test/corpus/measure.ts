import { root } from '../house/tree.ts';
import { benignSample, kinds, type Kind } from './node-modules.ts';
import { scanTexts } from './scan-texts.ts';
import { score, type Detail, type Found, type Noise, type Score } from './score.ts';

/** Recall of one source in one category, on core cases. */
export interface SourceRow extends Found {
  readonly source: string;
  readonly category: string;
}

/** What the labelled corpora say. */
export interface Accuracy {
  readonly score: Score;
  readonly bySourceAndCategory: readonly SourceRow[];
}

/** Findings in benign text from `node_modules`, per kind of text; `excused` are not counted in `findings`. */
export type BenignNoise = ReadonlyMap<Kind, Noise & { readonly excused: number }>;

/** Measures on the labelled corpora. */
export function measureAccuracy(folder: string): Accuracy {
  const { score: scored, details } = score(folder);
  return { score: scored, bySourceAndCategory: split(details, scored) };
}

/** The scorer counts by source and by category; the doc wants both at once. An id begins with its source. */
function split(details: readonly Detail[], { recall }: Score): readonly SourceRow[] {
  const rows = new Map<string, { source: string; category: string; n: number; hit: number; typed: number }>();
  for (const { id, type, tier, hit, typed } of details) {
    const category = type === undefined || tier !== 'core' ? undefined : recall.byType[type]?.category;
    if (category === undefined) continue;
    const source = id.slice(0, id.indexOf(':'));
    const key = `${source} ${category}`;
    const row = rows.get(key) ?? { source, category, n: 0, hit: 0, typed: 0 };
    row.n++;
    if (hit === true) row.hit++;
    if (typed === true) row.typed++;
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => (a.source + a.category < b.source + b.category ? -1 : 1));
}

/** What is no false alarm in a README: addresses of people and of machines that stand there as such. */
const reallyThere: readonly string[] = ['email-address', 'ipv4-address', 'ipv6-address', 'cidr-range'];

/**
 * Measures on benign text under `node_modules`. Authors' e-mail addresses are really there, and source code is source code: those
 * findings are right, and are told apart. Everything else counts as a false alarm, though a few are true (an example with a password).
 */
export async function measureNoise(): Promise<BenignNoise> {
  const sample = benignSample(root);
  const answers = await scanTexts(sample.map(({ id, text }) => ({ id, text })));
  const noise = new Map(
    kinds.map((kind) => [kind, { docs: 0, docsFlagged: 0, findings: 0, excused: 0, bytes: 0, byRule: {} as Record<string, number> }]),
  );
  for (const [index, { kind, text }] of sample.entries()) {
    const row = noise.get(kind);
    if (row === undefined) continue;
    const found = answers[index]?.findings ?? [];
    const wrong = found.filter(({ rule, category }) => !reallyThere.includes(rule) && category !== 'code');
    row.docs++;
    row.bytes += Buffer.byteLength(text);
    row.findings += wrong.length;
    row.excused += found.length - wrong.length;
    if (wrong.length > 0) row.docsFlagged++;
    for (const { rule } of wrong) row.byRule[rule] = (row.byRule[rule] ?? 0) + 1;
  }
  return noise;
}

/** Adds rows of noise up. */
export function sumNoise(rows: Iterable<Noise>): Noise {
  const sum = { docs: 0, docsFlagged: 0, findings: 0, bytes: 0, byRule: {} as Record<string, number> };
  for (const row of rows) {
    sum.docs += row.docs;
    sum.docsFlagged += row.docsFlagged;
    sum.findings += row.findings;
    sum.bytes += row.bytes;
    for (const [rule, count] of Object.entries(row.byRule)) sum.byRule[rule] = (sum.byRule[rule] ?? 0) + count;
  }
  return sum;
}

/** Findings per megabyte (10^6 bytes). */
export function perMegabyte({ findings, bytes }: Noise): number {
  return bytes === 0 ? 0 : findings / (bytes / 1e6);
}

/** Percent of cases, each kind of value weighed alike, so that the long tail counts. `typed` as in `Found`. */
export function macro({ recall }: Score, category: string): { readonly percent: number; readonly kinds: number } {
  const types = Object.values(recall.byType).filter((type) => type.category === category);
  const sum = types.reduce((total, { typed, n }) => total + typed / n, 0);
  return { percent: types.length === 0 ? 0 : (100 * sum) / types.length, kinds: types.length };
}
