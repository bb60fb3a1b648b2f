import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 1204);
const bare = 'no prefix: the name of the provider stands before it';

export const hereKeyExamples: DetectorExamples = {
  match: [
    { text: `HERE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const hereApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"here_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HERE_API_KEY=${HERE_API_KEY}', why: 'a variable' },
    { text: 'HERE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HERE_API_KEY=${sample(base64url, 40, 1205)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HERE_API_KEY = ', size) }],
};
