import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 3802);
const bare = 'no prefix: the name of the provider stands before it';

export const mistralKeyExamples: DetectorExamples = {
  match: [
    { text: `MISTRAL_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mistralApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mistral_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MISTRAL_API_KEY=${MISTRAL_API_KEY}', why: 'a variable' },
    { text: 'MISTRAL_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MISTRAL_API_KEY=${sample(base62, 29, 3803)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MISTRAL_API_KEY = ', size) }],
};
