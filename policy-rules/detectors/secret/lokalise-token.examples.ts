import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 40, 1119);
const bare = 'no prefix: the name of the provider stands before it';

export const lokaliseTokenExamples: DetectorExamples = {
  match: [
    { text: `LOKALISE_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lokaliseApiToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"lokalise_api_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LOKALISE_API_TOKEN=${LOKALISE_API_TOKEN}', why: 'a variable' },
    { text: 'LOKALISE_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LOKALISE_API_TOKEN=${sample(base62, 37, 1120)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LOKALISE_API_TOKEN = ', size) }],
};
