import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `hf_${sample(base62, 36, 3456)}`;
const token1 = `api_org_${sample(base62, 34, 3457)}`;
const prefixed = 'the form of the token, with its prefix';

export const huggingFaceTokenExamples: DetectorExamples = {
  match: [
    { text: `HF_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `hf_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with hf_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `hf_${sample(base62, 31, 3458)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('hf_', size) }],
};
