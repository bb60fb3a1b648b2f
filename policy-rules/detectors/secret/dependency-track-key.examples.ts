import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `odt_${sample(base62, 32, 2277)}`;
const prefixed = 'the form of the token, with its prefix';

export const dependencyTrackKeyExamples: DetectorExamples = {
  match: [
    { text: `DTRACK_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `odt_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with odt_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `odt_${sample(base62, 29, 2278)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('odt_', size) }],
};
