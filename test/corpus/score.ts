import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';
import { command } from './scan-texts.ts';

/** Cases, and how many were found: `typed` wants the right category, `hit` any finding at the place. */
export interface Found {
  readonly n: number;
  readonly hit: number;
  readonly typed: number;
}

export interface NearMisses {
  readonly n: number;
  readonly any: number;
  readonly same: number;
  readonly argN: number;
  readonly argAny: number;
}

export interface Noise {
  readonly docs: number;
  readonly docsFlagged: number;
  readonly findings: number;
  readonly bytes: number;
  readonly byRule: Readonly<Record<string, number>>;
}

type Table<Row> = Readonly<Record<string, Row>>;

/** What the corpora's scorer writes with `--json`, as far as it is read here. */
export interface Score {
  readonly texts: number;
  readonly bytes: number;
  /** Texts without an answer. */
  readonly missing: number;
  readonly recall: {
    readonly bySource: Table<Found>;
    readonly byCategory: Table<Found>;
    readonly byType: Table<Found & { readonly category: string }>;
    readonly tiers: Table<Table<Found>>;
  };
  readonly nearMiss: { readonly bySource: Table<NearMisses>; readonly byCategory: Table<NearMisses> };
  readonly numbers: { readonly n: number; readonly any: number };
  readonly benign: Table<Noise>;
}

/** One case as the scorer writes it with `--details`: a core or other positive, or a false alarm. */
export interface Detail {
  readonly id: string;
  readonly type?: string;
  readonly tier?: string;
  readonly hit?: boolean;
  readonly typed?: boolean;
}

/** Runs the corpora's own scorer over the command line. What it tells of texts stays in `out/`, which is not committed. */
export function score(folder: string): { readonly score: Score; readonly details: readonly Detail[] } {
  const out = join(root, 'out', 'corpus');
  mkdirSync(out, { recursive: true });
  const paths = { json: join(out, 'score.json'), details: join(out, 'details.jsonl') };
  const quoted = [command.program, ...command.parameters].map((part) => `"${part}"`).join(' ');
  const parameters = ['--cmd', quoted, '--label', 'parapet', '--corpora', folder, '--json', paths.json, '--details', paths.details];
  const run = spawnSync(process.execPath, [join(folder, 'score.mjs'), ...parameters], { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (run.status !== 0) throw new Error(`The scorer ended with ${String(run.status)}: ${run.stderr}`);
  const details = readFileSync(paths.details, 'utf8').split('\n');
  return {
    score: JSON.parse(readFileSync(paths.json, 'utf8')) as Score,
    details: details.filter((line) => line !== '').map((line) => JSON.parse(line) as Detail),
  };
}
