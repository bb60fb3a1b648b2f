import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `CLOJARS_${sample(base62, 60, 4560)}`;
const prefixed = 'the form of the token, with its prefix';

export const clojarsTokenExamples: DetectorExamples = {
  match: [
    { text: `CLOJARS_PASSWORD=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `CLOJARS_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with CLOJARS_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `CLOJARS_${sample(base62, 57, 4561)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('CLOJARS_', size) }],
};
