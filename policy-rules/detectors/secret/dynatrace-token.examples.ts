import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const token = `dt0c01.${sample(base32, 24, 1930)}.${sample(base32, 64, 1931)}`;
const token1 = `dt0s01.${sample(base32, 24, 1932)}.${sample(base32, 64, 1933)}`;
const token2 = `dt0s02.${sample(base32, 8, 1934)}.${sample(base32, 64, 1935)}`;
const token3 = `dt0s16.${sample(base32, 8, 1936)}.${sample(base32, 64, 1937)}`;
const prefixed = 'the form of the token, with its prefix';

export const dynatraceTokenExamples: DetectorExamples = {
  match: [
    { text: `DT_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `DT_API_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dt0c01.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dt0c01.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dt0c01.${sample(base32, 24, 1938)}.${sample(base32, 61, 1939)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dt0c01.', size) }],
};
