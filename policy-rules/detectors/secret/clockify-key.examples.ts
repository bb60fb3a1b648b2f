import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 48, 4205);
const bare = 'no prefix: the name of the provider stands before it';

export const clockifyKeyExamples: DetectorExamples = {
  match: [
    { text: `CLOCKIFY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const clockifyApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"clockify_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLOCKIFY_API_KEY=${CLOCKIFY_API_KEY}', why: 'a variable' },
    { text: 'CLOCKIFY_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CLOCKIFY_API_KEY=${sample(base62, 45, 4206)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CLOCKIFY_API_KEY = ', size) }],
};
