import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 40, 3869);
const bare = 'no prefix: the name of the provider stands before it';

export const cohereKeyExamples: DetectorExamples = {
  match: [
    { text: `COHERE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cohereApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"cohere_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'COHERE_API_KEY=${COHERE_API_KEY}', why: 'a variable' },
    { text: 'COHERE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `COHERE_API_KEY=${sample(base62, 37, 3870)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('COHERE_API_KEY = ', size) }],
};
