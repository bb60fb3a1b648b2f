import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `2${sample(base62, 26, 96)}_${sample(base62, 21, 97)}`;

export const ngrokTokenExamples: DetectorExamples = {
  match: [
    { text: `NGROK_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "ngrok_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our ngrok secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `NGROK_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'ngrok has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('NGROK_API_KEY=', size) }],
};
