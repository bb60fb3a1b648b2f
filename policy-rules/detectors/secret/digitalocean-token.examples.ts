import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `dop_v1_${sample(hexDigits, 64, 3341)}`;
const token1 = `doo_v1_${sample(hexDigits, 64, 3342)}`;
const token2 = `dor_v1_${sample(hexDigits, 64, 3343)}`;
const token3 = `DO00${sample(base32, 16, 3344)}`;
const prefixed = 'the form of the token, with its prefix';

export const digitaloceanTokenExamples: DetectorExamples = {
  match: [
    { text: `DIGITALOCEAN_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `DIGITALOCEAN_ACCESS_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dop_v1_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dop_v1_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dop_v1_${sample(hexDigits, 61, 3345)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dop_v1_', size) }],
};
