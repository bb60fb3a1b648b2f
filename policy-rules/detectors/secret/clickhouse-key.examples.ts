import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `4b1d${sample(base62, 38, 4009)}`;
const prefixed = 'the form of the token, with its prefix';

export const clickhouseKeyExamples: DetectorExamples = {
  match: [
    { text: `CLICKHOUSE_KEY_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `4b1d${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with 4b1d', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `4b1d${sample(base62, 35, 4010)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('4b1d', size) }],
};
