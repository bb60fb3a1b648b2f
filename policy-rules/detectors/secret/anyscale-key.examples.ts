import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `esecret_${sample(base62, 20, 4389)}`;
const prefixed = 'the form of the token, with its prefix';

export const anyscaleKeyExamples: DetectorExamples = {
  match: [
    { text: `ANYSCALE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `esecret_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with esecret_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `esecret_${sample(base62, 15, 4390)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('esecret_', size) }],
};
