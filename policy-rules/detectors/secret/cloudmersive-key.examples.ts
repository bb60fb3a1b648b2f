import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(3964);
const bare = 'no prefix: the name of the provider stands before it';

export const cloudmersiveKeyExamples: DetectorExamples = {
  match: [
    { text: `CLOUDMERSIVE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cloudmersiveApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"cloudmersive_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLOUDMERSIVE_API_KEY=${CLOUDMERSIVE_API_KEY}', why: 'a variable' },
    { text: 'CLOUDMERSIVE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CLOUDMERSIVE_API_KEY=${sampleUuid(3970).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CLOUDMERSIVE_API_KEY = ', size) }],
};
