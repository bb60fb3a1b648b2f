import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `flb_live_${sample(base62, 20, 1572)}`;
const token1 = `flb_test_${sample(base62, 20, 1573)}`;
const prefixed = 'the form of the token, with its prefix';

export const fleetbaseKeyExamples: DetectorExamples = {
  match: [
    { text: `FLEETBASE_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `flb_live_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with flb_live_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `flb_live_${sample(base62, 17, 1574)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('flb_live_', size) }],
};
