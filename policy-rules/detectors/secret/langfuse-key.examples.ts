import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `sk-lf-${sampleUuid(4414)}`;
const token1 = `pk-lf-${sampleUuid(4420)}`;
const prefixed = 'the form of the token, with its prefix';

export const langfuseKeyExamples: DetectorExamples = {
  match: [
    { text: `LANGFUSE_SECRET_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `sk-lf-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sk-lf-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sk-lf-${sampleUuid(4426).slice(5)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk-lf-', size) }],
};
