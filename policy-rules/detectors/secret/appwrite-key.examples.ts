import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `standard_${sample(hexDigits, 200, 1574)}`;
const prefixed = 'the form of the token, with its prefix';

export const appwriteKeyExamples: DetectorExamples = {
  match: [
    { text: `APPWRITE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `standard_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with standard_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `standard_${sample(hexDigits, 197, 1575)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('standard_', size) }],
};
