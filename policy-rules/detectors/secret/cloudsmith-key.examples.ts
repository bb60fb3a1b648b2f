import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 3680);
const bare = 'no prefix: the name of the provider stands before it';

export const cloudsmithKeyExamples: DetectorExamples = {
  match: [
    { text: `CLOUDSMITH_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cloudsmithApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"cloudsmith_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLOUDSMITH_API_KEY=${CLOUDSMITH_API_KEY}', why: 'a variable' },
    { text: 'CLOUDSMITH_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CLOUDSMITH_API_KEY=${sample(hexDigits, 37, 3681)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CLOUDSMITH_API_KEY = ', size) }],
};
