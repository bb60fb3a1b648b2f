import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `s-s4t2ud-${sample(hexDigits, 64, 1040)}`;
const token1 = `s-s4t2af-${sample(hexDigits, 64, 1041)}`;
const token2 = `u-s4t2ud-${sample(hexDigits, 64, 1042)}`;
const prefixed = 'the form of the token, with its prefix';

export const intra42SecretExamples: DetectorExamples = {
  match: [
    { text: `FT_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `s-s4t2ud-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with s-s4t2ud-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `s-s4t2ud-${sample(hexDigits, 61, 1043)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('s-s4t2ud-', size) }],
};
