import { describe, expect, it } from 'vitest';
import { accuracyFigures, below, noiseFigures, raise, readFloors, type Floors } from './floors.ts';
import { findMaterial } from './material.ts';
import { measureAccuracy, measureNoise } from './measure.ts';

const minute = 60_000;
const material = findMaterial();
const floors = readFloors();

// The title says why it is left out: `npm test` lists it under "Not run".
const title = `the labelled corpora${material.folder === null ? ` (${material.why})` : ''}`;

describe.skipIf(material.folder === null)(title, () => {
  it('are found, and their near misses let go, no worse than before: see npm run corpus', { timeout: 3 * minute }, () => {
    expect(below(accuracyFigures(measureAccuracy(material.folder ?? '')), floors)).toEqual([]);
  });
});

describe('benign text under node_modules', () => {
  it('raises no more false alarms than before: see npm run corpus', { timeout: 3 * minute }, async () => {
    expect(below(noiseFigures(await measureNoise()), floors)).toEqual([]);
  });
});

describe('the floors', () => {
  const before: Floors = { atLeast: { 'recall % of pii': 70 }, atMost: { noise: 3 } };

  it('rise', () => {
    const better: Floors = { atLeast: { 'recall % of pii': 71.2, 'recall % of health': 5 }, atMost: { noise: 1 } };
    expect(raise(better, before)).toEqual({ atLeast: { 'recall % of pii': 71.2, 'recall % of health': 5 }, atMost: { noise: 1 } });
  });

  it('never sink', () => expect(raise({ atLeast: { 'recall % of pii': 60 }, atMost: { noise: 4 } }, before)).toEqual(before));

  it('leave room down to what is promised of noise', () => {
    const name = 'findings per MB of benign corpora';
    expect(raise({ atLeast: {}, atMost: { [name]: 0 } }, { atLeast: {}, atMost: { [name]: 3 } }).atMost[name]).toBe(2);
  });

  it('name what has got worse', () => {
    expect(below({ atLeast: { 'recall % of pii': 69.9, new: 1 }, atMost: { noise: 3.1 } }, before)).toEqual([
      'recall % of pii: 69.9, and was at least 70',
      'noise: 3.1, and was at most 3',
    ]);
  });
});

describe('the material', () => {
  it('says where it was looked for', () => {
    expect(findMaterial('no-such-folder')).toEqual({ folder: null, why: 'PARAPET_CORPORA has no score.mjs, open.jsonl.gz' });
  });
});
