import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `pat.${sample(base64url, 22, 2343)}.${sample(base62, 24, 2344)}.${sample(base62, 20, 2345)}`;
const token1 = `sat.${sample(base64url, 22, 2346)}.${sample(base62, 24, 2347)}.${sample(base62, 20, 2348)}`;
const prefixed = 'the form of the token, with its prefix';

export const harnessTokenExamples: DetectorExamples = {
  match: [
    { text: `HARNESS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `pat.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with pat.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `pat.${sample(base64url, 22, 2349)}.${sample(base62, 24, 2350)}.${sample(base62, 17, 2351)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pat.', size) }],
};
