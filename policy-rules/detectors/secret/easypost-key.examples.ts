import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `EZAK${sample(base62, 54, 3479)}`;
const token1 = `EZTK${sample(base62, 54, 3480)}`;
const prefixed = 'the form of the token, with its prefix';

export const easypostKeyExamples: DetectorExamples = {
  match: [
    { text: `EASYPOST_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `EZAK${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with EZAK', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `EZAK${sample(base62, 51, 3481)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('EZAK', size) }],
};
