import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `gsk_${sample(base62, 52, 1210)}`;
const prefixed = 'the form of the token, with its prefix';

export const groqKeyExamples: DetectorExamples = {
  match: [
    { text: `GROQ_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `gsk_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with gsk_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `gsk_${sample(base62, 49, 1211)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('gsk_', size) }],
};
