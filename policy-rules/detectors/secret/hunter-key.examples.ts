import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 2482);
const bare = 'no prefix: the name of the provider stands before it';

export const hunterKeyExamples: DetectorExamples = {
  match: [
    { text: `HUNTER_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const hunterApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"hunter_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HUNTER_API_KEY=${HUNTER_API_KEY}', why: 'a variable' },
    { text: 'HUNTER_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HUNTER_API_KEY=${sample(hexDigits, 37, 2483)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HUNTER_API_KEY = ', size) }],
};
