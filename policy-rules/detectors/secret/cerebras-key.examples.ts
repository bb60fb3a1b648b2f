import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `csk-${sample(base36, 48, 4531)}`;
const prefixed = 'the form of the token, with its prefix';

export const cerebrasKeyExamples: DetectorExamples = {
  match: [
    { text: `CEREBRAS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `csk-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with csk-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `csk-${sample(base36, 45, 4532)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('csk-', size) }],
};
