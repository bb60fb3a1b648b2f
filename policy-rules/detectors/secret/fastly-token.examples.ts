import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 32, 3154);
const bare = 'no prefix: the name of the provider stands before it';

export const fastlyTokenExamples: DetectorExamples = {
  match: [
    { text: `FASTLY_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const fastlyApiToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"fastly_api_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FASTLY_API_TOKEN=${FASTLY_API_TOKEN}', why: 'a variable' },
    { text: 'FASTLY_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `FASTLY_API_TOKEN=${sample(base64url, 29, 3155)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FASTLY_API_TOKEN = ', size) }],
};
