import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `dckr_pat_${sample(base64url, 27, 2549)}`;
const token1 = `dckr_oat_${sample(base64url, 28, 2550)}`;
const prefixed = 'the form of the token, with its prefix';

export const dockerTokenExamples: DetectorExamples = {
  match: [
    { text: `DOCKERHUB_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dckr_pat_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dckr_pat_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dckr_pat_${sample(base64url, 24, 2551)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dckr_pat_', size) }],
};
