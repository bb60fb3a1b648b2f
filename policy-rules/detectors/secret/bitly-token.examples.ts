import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 40, 2423);
const bare = 'no prefix: the name of the provider stands before it';

export const bitlyTokenExamples: DetectorExamples = {
  match: [
    { text: `BITLY_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const bitlyAccessToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"bitly_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BITLY_ACCESS_TOKEN=${BITLY_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'BITLY_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `BITLY_ACCESS_TOKEN=${sample(base62, 37, 2424)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BITLY_ACCESS_TOKEN = ', size) }],
};
