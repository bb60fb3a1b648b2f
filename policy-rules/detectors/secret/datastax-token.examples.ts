import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `AstraCS:${sample(base62, 24, 3702)}:${sample(hexDigits, 64, 3703)}`;
const prefixed = 'the form of the token, with its prefix';

export const datastaxTokenExamples: DetectorExamples = {
  match: [
    { text: `ASTRA_DB_APPLICATION_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `AstraCS:${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with AstraCS:', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `AstraCS:${sample(base62, 24, 3704)}:${sample(hexDigits, 61, 3705)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('AstraCS:', size) }],
};
