import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 1084);
const bare = 'no prefix: the name of the provider stands before it';

export const kantataTokenExamples: DetectorExamples = {
  match: [
    { text: `KANTATA_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const kantataToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"kantata_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KANTATA_TOKEN=${KANTATA_TOKEN}', why: 'a variable' },
    { text: 'KANTATA_TOKEN=<your token>', why: 'a place for a value' },
    { text: `KANTATA_TOKEN=${sample(hexDigits, 61, 1085)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KANTATA_TOKEN = ', size) }],
};
