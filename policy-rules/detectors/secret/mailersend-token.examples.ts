import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `mlsn.${sample(hexDigits, 64, 2850)}`;
const prefixed = 'the form of the token, with its prefix';

export const mailersendTokenExamples: DetectorExamples = {
  match: [
    { text: `MAILERSEND_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `mlsn.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with mlsn.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `mlsn.${sample(hexDigits, 61, 2851)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('mlsn.', size) }],
};
