import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4436);
const bare = 'no prefix: the name of the provider stands before it';

export const mailtrapTokenExamples: DetectorExamples = {
  match: [
    { text: `MAILTRAP_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mailtrapToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mailtrap_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAILTRAP_TOKEN=${MAILTRAP_TOKEN}', why: 'a variable' },
    { text: 'MAILTRAP_TOKEN=<your token>', why: 'a place for a value' },
    { text: `MAILTRAP_TOKEN=${sample(hexDigits, 29, 4437)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MAILTRAP_TOKEN = ', size) }],
};
