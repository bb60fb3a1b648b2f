import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 75);

export const taxjarKeyExamples: DetectorExamples = {
  match: [
    { text: `TAXJAR_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "taxjar_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our taxjar secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `TAXJAR_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'taxjar has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('TAXJAR_API_KEY=', size) }],
};
