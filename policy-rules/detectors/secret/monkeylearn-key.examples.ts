import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 2597);
const bare = 'no prefix: the name of the provider stands before it';

export const monkeylearnKeyExamples: DetectorExamples = {
  match: [
    { text: `MONKEYLEARN_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const monkeylearnApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"monkeylearn_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MONKEYLEARN_API_KEY=${MONKEYLEARN_API_KEY}', why: 'a variable' },
    { text: 'MONKEYLEARN_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MONKEYLEARN_API_KEY=${sample(hexDigits, 37, 2598)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MONKEYLEARN_API_KEY = ', size) }],
};
