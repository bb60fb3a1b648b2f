import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `ddp_${sample(base62, 36, 1354)}`;
const token1 = `ddw_${sample(base62, 36, 1355)}`;
const prefixed = 'the form of the token, with its prefix';

export const denoTokenExamples: DetectorExamples = {
  match: [
    { text: `DENO_DEPLOY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `ddp_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ddp_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ddp_${sample(base62, 33, 1356)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ddp_', size) }],
};
