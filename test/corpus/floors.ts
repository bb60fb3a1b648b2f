import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';
import { macro, perMegabyte, sumNoise, type Accuracy, type BenignNoise } from './measure.ts';

/** What must not get worse. `npm run corpus -- --raise` moves a bound to where we are, and never back: that takes a hand and a reason. */
export interface Floors {
  readonly atLeast: Readonly<Record<string, number>>;
  readonly atMost: Readonly<Record<string, number>>;
}

/** Figures as they were measured, in the shape of the floors. */
export type Figures = Floors;

/** What we promise of noise. A bound is not pulled below it: there, recall may be bought with it. */
const promised: Readonly<Record<string, number>> = {
  'clean near misses flagged %': 2,
  'benign identifiers flagged %': 2,
  'findings per MB of benign corpora': 2,
  'findings per MB of node_modules': 2,
};

const path = join(root, 'test', 'corpus', 'floors.json');

export function readFloors(): Floors {
  return JSON.parse(readFileSync(path, 'utf8')) as Floors;
}

export function writeFloors(floors: Floors): void {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The figures of the labelled corpora. */
export function accuracyFigures({ score }: Accuracy): Figures {
  const atLeast: Record<string, number> = {};
  for (const category of Object.keys(score.recall.byCategory).sort()) {
    const { n = 0, typed = 0 } = score.recall.byCategory[category] ?? {};
    atLeast[`recall % of ${category}`] = down((100 * typed) / n);
    atLeast[`macro recall % of ${category}`] = down(macro(score, category).percent);
  }
  const near = Object.values(score.nearMiss.bySource);
  const flagged = near.reduce((sum, { any }) => sum + any, 0) / near.reduce((sum, { n }) => sum + n, 0);
  const benign = score.benign['benign: all'];
  return {
    atLeast,
    atMost: {
      'clean near misses flagged %': up(100 * flagged, 0.1),
      'benign identifiers flagged %': up((100 * score.numbers.any) / score.numbers.n, 0.1),
      'findings per MB of benign corpora': benign === undefined ? 0 : up(perMegabyte(benign), 0.1),
    },
  };
}

/** The figure that a plain clone can measure too. Rounded coarsely: a new package may bring a true example of a password. */
export function noiseFigures(noise: BenignNoise): Figures {
  return { atLeast: {}, atMost: { 'findings per MB of node_modules': up(perMegabyte(sumNoise(noise.values())), 0.5) } };
}

/** One sentence for each figure on the wrong side of its bound. A figure without a bound is no problem yet. */
export function below(figures: Figures, floors: Floors): readonly string[] {
  const short = Object.entries(figures.atLeast).filter(([name, value]) => value < (floors.atLeast[name] ?? 0));
  const over = Object.entries(figures.atMost).filter(([name, value]) => value > (floors.atMost[name] ?? Infinity));
  return [
    ...short.map(([name, value]) => `${name}: ${String(value)}, and was at least ${String(floors.atLeast[name])}`),
    ...over.map(([name, value]) => `${name}: ${String(value)}, and was at most ${String(floors.atMost[name])}`),
  ];
}

/** The bounds moved up to the figures, never back; those of noise down to what is promised. */
export function raise(figures: Figures, floors: Floors): Floors {
  const atLeast = { ...floors.atLeast };
  for (const [name, value] of Object.entries(figures.atLeast)) atLeast[name] = Math.max(value, atLeast[name] ?? 0);
  const atMost = { ...floors.atMost };
  for (const [name, value] of Object.entries(figures.atMost))
    atMost[name] = Math.min(Math.max(value, promised[name] ?? 0), atMost[name] ?? Infinity);
  return { atLeast, atMost };
}

function down(value: number): number {
  return Math.floor(value * 10 + 1e-9) / 10;
}

function up(value: number, step: number): number {
  return Math.round(Math.ceil(value / step - 1e-9) * step * 10) / 10;
}
