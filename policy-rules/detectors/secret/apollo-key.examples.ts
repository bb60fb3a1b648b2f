import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 22, 3143);
const bare = 'no prefix: the name of the provider stands before it';

export const apolloKeyExamples: DetectorExamples = {
  match: [
    { text: `APOLLO_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const apolloApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"apollo_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'APOLLO_API_KEY=${APOLLO_API_KEY}', why: 'a variable' },
    { text: 'APOLLO_API_KEY=<your key>', why: 'a place for a value' },
    { text: `APOLLO_API_KEY=${sample(base64url, 19, 3144)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('APOLLO_API_KEY = ', size) }],
};
