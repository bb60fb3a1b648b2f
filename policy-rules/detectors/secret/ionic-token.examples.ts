import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `ion_${sample(base62, 44, 4925)}`;
const prefixed = 'the form of the token, with its prefix';

export const ionicTokenExamples: DetectorExamples = {
  match: [
    { text: `IONIC_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `ion_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ion_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ion_${sample(base62, 39, 4926)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ion_', size) }],
};
