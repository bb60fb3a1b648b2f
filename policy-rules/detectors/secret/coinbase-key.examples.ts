import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 64, 3979);
const value1 = sample(base62, 32, 3980);
const value2 = `${sample(base62, 86, 3981)}==`;
const bare = 'no prefix: the name of the provider stands before it';

export const coinbaseKeyExamples: DetectorExamples = {
  match: [
    { text: `COINBASE_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const coinbaseApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"coinbase_api_secret": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'COINBASE_API_SECRET=${COINBASE_API_SECRET}', why: 'a variable' },
    { text: 'COINBASE_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `COINBASE_API_SECRET=${`${sample(base62, 83, 3982)}==`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('COINBASE_API_SECRET = ', size) }],
};
