import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 94);

export const newsapiKeyExamples: DetectorExamples = {
  match: [
    { text: `NEWSAPI_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "newsapi_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our newsapi secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `NEWSAPI_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'newsapi has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('NEWSAPI_API_KEY=', size) }],
};
