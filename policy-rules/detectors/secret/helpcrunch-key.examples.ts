import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 200, 4717);
const bare = 'no prefix: the name of the provider stands before it';

export const helpcrunchKeyExamples: DetectorExamples = {
  match: [
    { text: `HELPCRUNCH_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const helpcrunchApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"helpcrunch_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HELPCRUNCH_API_KEY=${HELPCRUNCH_API_KEY}', why: 'a variable' },
    { text: 'HELPCRUNCH_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HELPCRUNCH_API_KEY=${sample(base62, 197, 4718)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HELPCRUNCH_API_KEY = ', size) }],
};
