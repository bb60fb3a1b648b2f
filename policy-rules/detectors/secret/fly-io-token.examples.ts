import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `fo1_${sample(base64url, 43, 1752)}`;
const token1 = `fm1r_${sample(base62, 92, 1753)}`;
const token2 = `fm1a_${sample(base62, 92, 1754)}`;
const token3 = `fm2_${sample(base62, 92, 1755)}`;
const prefixed = 'the form of the token, with its prefix';

export const flyIoTokenExamples: DetectorExamples = {
  match: [
    { text: `FLY_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `FLY_API_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `fo1_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with fo1_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `fo1_${sample(base64url, 40, 1756)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('fo1_', size) }],
};
