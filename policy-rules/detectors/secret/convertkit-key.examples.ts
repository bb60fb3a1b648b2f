import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 4648);
const value1 = sample(base64url, 22, 4649);
const bare = 'no prefix: the name of the provider stands before it';

export const convertkitKeyExamples: DetectorExamples = {
  match: [
    { text: `CONVERTKIT_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const convertkitApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"convertkit_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CONVERTKIT_API_SECRET=${CONVERTKIT_API_SECRET}', why: 'a variable' },
    { text: 'CONVERTKIT_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `CONVERTKIT_API_SECRET=${sample(base64url, 19, 4650)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CONVERTKIT_API_SECRET = ', size) }],
};
