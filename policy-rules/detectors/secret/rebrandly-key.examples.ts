import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 118);

export const rebrandlyKeyExamples: DetectorExamples = {
  match: [
    { text: `REBRANDLY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "rebrandly_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our rebrandly secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `REBRANDLY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'rebrandly has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('REBRANDLY_API_KEY=', size) }],
};
