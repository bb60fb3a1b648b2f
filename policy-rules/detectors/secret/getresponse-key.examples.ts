import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 3864);
const bare = 'no prefix: the name of the provider stands before it';

export const getresponseKeyExamples: DetectorExamples = {
  match: [
    { text: `GETRESPONSE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const getresponseApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"getresponse_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GETRESPONSE_API_KEY=${GETRESPONSE_API_KEY}', why: 'a variable' },
    { text: 'GETRESPONSE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `GETRESPONSE_API_KEY=${sample(base36, 29, 3865)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GETRESPONSE_API_KEY = ', size) }],
};
