import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `sk_${sample(hexDigits, 32, 4563)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const clearbitKeyExamples: DetectorExamples = {
  match: [
    { text: `CLEARBIT_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const clearbitKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"clearbit_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLEARBIT_KEY=${CLEARBIT_KEY}', why: 'a variable' },
    { text: 'CLEARBIT_KEY=<your key>', why: 'a place for a value' },
    { text: `CLEARBIT_KEY=${`sk_${sample(hexDigits, 29, 4564)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CLEARBIT_KEY = ', size) }],
};
