import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4315);
const bare = 'no prefix: the name of the provider stands before it';

export const infuraKeyExamples: DetectorExamples = {
  match: [
    { text: `INFURA_PROJECT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const infuraProjectSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"infura_project_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'INFURA_PROJECT_SECRET=${INFURA_PROJECT_SECRET}', why: 'a variable' },
    { text: 'INFURA_PROJECT_SECRET=<your key>', why: 'a place for a value' },
    { text: `INFURA_PROJECT_SECRET=${sample(hexDigits, 29, 4316)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('INFURA_PROJECT_SECRET = ', size) }],
};
