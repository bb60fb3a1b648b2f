import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(81);

export const wiseTokenExamples: DetectorExamples = {
  match: [
    { text: `TRANSFERWISE_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "transferwise_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our transferwise secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `TRANSFERWISE_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'transferwise has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('TRANSFERWISE_API_KEY=', size) }],
};
