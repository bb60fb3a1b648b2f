import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `duffel_test_${sample(base36, 43, 3220)}`;
const token1 = `duffel_live_${sample(base36, 43, 3221)}`;
const prefixed = 'the form of the token, with its prefix';

export const duffelTokenExamples: DetectorExamples = {
  match: [
    { text: `DUFFEL_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `duffel_test_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with duffel_test_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `duffel_test_${sample(base36, 40, 3222)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('duffel_test_', size) }],
};
