import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, base62, fill, sample } from '../../engine/sample.ts';

const token = `ops_eyJ${sample(base62, 240, 1544)}`;
const token1 = `A3-${sample(base32, 6, 1545)}-${sample(base32, 11, 1546)}-${sample(base32, 5, 1547)}-${sample(base32, 5, 1548)}-${sample(base32, 5, 1549)}`;
const prefixed = 'the form of the token, with its prefix';

export const onepasswordTokenExamples: DetectorExamples = {
  match: [
    { text: `OP_SERVICE_ACCOUNT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `ops_eyJ${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ops_eyJ', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ops_eyJ${sample(base62, 237, 1550)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ops_eyJ', size) }],
};
