import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `api_${sample(base62, 22, 4480)}.${sample(base62, 22, 4481)}`;
const prefixed = 'the form of the token, with its prefix';

export const closeKeyExamples: DetectorExamples = {
  match: [
    { text: `CLOSE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `api_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with api_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `api_${sample(base62, 22, 4482)}.${sample(base62, 19, 4483)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('api_', size) }],
};
