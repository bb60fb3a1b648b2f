import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 2040);
const bare = 'no prefix: the name of the provider stands before it';

export const jotformKeyExamples: DetectorExamples = {
  match: [
    { text: `JOTFORM_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const jotformApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"jotform_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'JOTFORM_API_KEY=${JOTFORM_API_KEY}', why: 'a variable' },
    { text: 'JOTFORM_API_KEY=<your key>', why: 'a place for a value' },
    { text: `JOTFORM_API_KEY=${sample(base36, 29, 2041)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('JOTFORM_API_KEY = ', size) }],
};
