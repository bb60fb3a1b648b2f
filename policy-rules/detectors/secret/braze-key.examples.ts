import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(2486);
const bare = 'no prefix: the name of the provider stands before it';

export const brazeKeyExamples: DetectorExamples = {
  match: [
    { text: `BRAZE_REST_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const brazeRestApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"braze_rest_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BRAZE_REST_API_KEY=${BRAZE_REST_API_KEY}', why: 'a variable' },
    { text: 'BRAZE_REST_API_KEY=<your key>', why: 'a place for a value' },
    { text: `BRAZE_REST_API_KEY=${sampleUuid(2492).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BRAZE_REST_API_KEY = ', size) }],
};
