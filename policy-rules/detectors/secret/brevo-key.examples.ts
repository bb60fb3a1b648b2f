import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `xkeysib-${sample(hexDigits, 64, 2848)}-${sample(base62, 16, 2849)}`;
const token1 = `xsmtpsib-${sample(hexDigits, 64, 2850)}-${sample(base62, 16, 2851)}`;
const prefixed = 'the form of the token, with its prefix';

export const brevoKeyExamples: DetectorExamples = {
  match: [
    { text: `BREVO_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `xkeysib-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with xkeysib-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `xkeysib-${sample(hexDigits, 64, 2852)}-${sample(base62, 13, 2853)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('xkeysib-', size) }],
};
