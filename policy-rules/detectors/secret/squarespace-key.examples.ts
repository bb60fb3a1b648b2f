import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(66);

export const squarespaceKeyExamples: DetectorExamples = {
  match: [
    { text: `SQUARESPACE_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "squarespace_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our squarespace secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SQUARESPACE_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'squarespace has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SQUARESPACE_API_KEY=', size) }],
};
