import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 123);

export const unsplashKeyExamples: DetectorExamples = {
  match: [
    { text: `UNSPLASH_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "unsplash_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our unsplash secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `UNSPLASH_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'unsplash has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('UNSPLASH_API_KEY=', size) }],
};
