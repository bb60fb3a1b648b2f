import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 81);

export const weatherstackKeyExamples: DetectorExamples = {
  match: [
    { text: `WEATHERSTACK_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "weatherstack_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our weatherstack secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `WEATHERSTACK_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'weatherstack has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('WEATHERSTACK_API_KEY=', size) }],
};
