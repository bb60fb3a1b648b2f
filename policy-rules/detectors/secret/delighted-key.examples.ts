import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 1707);
const bare = 'no prefix: the name of the provider stands before it';

export const delightedKeyExamples: DetectorExamples = {
  match: [
    { text: `DELIGHTED_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const delightedApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"delighted_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DELIGHTED_API_KEY=${DELIGHTED_API_KEY}', why: 'a variable' },
    { text: 'DELIGHTED_API_KEY=<your key>', why: 'a place for a value' },
    { text: `DELIGHTED_API_KEY=${sample(base62, 29, 1708)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DELIGHTED_API_KEY = ', size) }],
};
