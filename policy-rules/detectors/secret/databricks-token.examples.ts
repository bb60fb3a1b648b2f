import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `dapi${sample(hexDigits, 32, 3553)}`;
const token1 = `dose${sample(hexDigits, 32, 3554)}`;
const token2 = `dkea${sample(hexDigits, 32, 3555)}`;
const prefixed = 'the form of the token, with its prefix';

export const databricksTokenExamples: DetectorExamples = {
  match: [
    { text: `DATABRICKS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dapi${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dapi', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dapi${sample(hexDigits, 29, 3556)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dapi', size) }],
};
