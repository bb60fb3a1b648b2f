import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `A${sample(base62, 57, 57)}`;

export const upstashTokenExamples: DetectorExamples = {
  match: [
    { text: `UPSTASH_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "upstash_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our upstash secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `UPSTASH_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'upstash has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('UPSTASH_API_KEY=', size) }],
};
