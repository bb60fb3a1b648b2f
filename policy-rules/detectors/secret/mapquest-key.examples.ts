import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 4903);
const bare = 'no prefix: the name of the provider stands before it';

export const mapquestKeyExamples: DetectorExamples = {
  match: [
    { text: `MAPQUEST_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mapquestApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mapquest_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAPQUEST_API_KEY=${MAPQUEST_API_KEY}', why: 'a variable' },
    { text: 'MAPQUEST_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MAPQUEST_API_KEY=${sample(base62, 29, 4904)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MAPQUEST_API_KEY = ', size) }],
};
