import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `jina_${sample(base62, 60, 2857)}`;
const prefixed = 'the form of the token, with its prefix';

export const jinaKeyExamples: DetectorExamples = {
  match: [
    { text: `JINA_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `jina_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with jina_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `jina_${sample(base62, 57, 2858)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('jina_', size) }],
};
