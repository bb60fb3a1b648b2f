import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `FLWSECK_TEST-${sample(hexDigits, 32, 2512)}-X`;
const token1 = `FLWPUBK_TEST-${sample(hexDigits, 32, 2513)}-X`;
const token2 = `FLWSECK-${sample(hexDigits, 32, 2514)}-X`;
const token3 = `FLWPUBK-${sample(hexDigits, 32, 2515)}-X`;
const token4 = `FLWSECK_TEST${sample(hexDigits, 12, 2516)}`;
const prefixed = 'the form of the token, with its prefix';

export const flutterwaveKeyExamples: DetectorExamples = {
  match: [
    { text: `FLW_SECRET_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `FLW_SECRET_KEY=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token4}"}`, value: token4, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `FLWSECK_TEST-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with FLWSECK_TEST-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `FLWSECK_TEST-${sample(hexDigits, 29, 2517)}-X`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('FLWSECK_TEST-', size) }],
};
