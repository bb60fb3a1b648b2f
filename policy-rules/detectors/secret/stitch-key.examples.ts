import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 80);

export const stitchKeyExamples: DetectorExamples = {
  match: [
    { text: `STITCHDATA_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "stitchdata_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our stitchdata secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `STITCHDATA_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'stitchdata has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('STITCHDATA_API_KEY=', size) }],
};
