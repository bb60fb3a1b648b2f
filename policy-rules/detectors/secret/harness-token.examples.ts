import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `pat.${sample(base64url, 22, 566)}.${sample(base62, 24, 567)}.${sample(base62, 20, 568)}`;
const token1 = `sat.${sample(base64url, 22, 569)}.${sample(base62, 24, 570)}.${sample(base62, 20, 571)}`;
const prefixed = 'the form of the token, with its prefix';

export const harnessTokenExamples: DetectorExamples = {
  match: [{ text: `HARNESS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed }, { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed }, { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed }],
  nearMiss: [{ text: `pat.${'x'.repeat(40)}`, why: 'filled up by hand' }, { text: 'it begins with pat.', why: 'the prefix alone' }, { text: `z${token}`, why: 'part of a longer word' }, { text: `pat.${sample(base64url, 22, 572)}.${sample(base62, 24, 573)}.${sample(base62, 17, 574)}`, why: 'cut off' }],
  pathological: [{ name: 'prefixes', make: (size) => fill('pat.', size) }],
};
