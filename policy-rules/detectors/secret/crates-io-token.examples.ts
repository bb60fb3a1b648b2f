import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `cio${sample(base62, 32, 4397)}`;
const prefixed = 'the form of the token, with its prefix';

export const cratesIoTokenExamples: DetectorExamples = {
  match: [
    { text: `CARGO_REGISTRY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `cio${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with cio', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `cio${sample(base62, 29, 4398)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('cio', size) }],
};
