import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 2046);
const value1 = sample(base62, 20, 2047);
const bare = 'no prefix: the name of the provider stands before it';

export const codacyTokenExamples: DetectorExamples = {
  match: [
    { text: `CODACY_PROJECT_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const codacyProjectToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"codacy_project_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CODACY_PROJECT_TOKEN=${CODACY_PROJECT_TOKEN}', why: 'a variable' },
    { text: 'CODACY_PROJECT_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CODACY_PROJECT_TOKEN=${sample(base62, 17, 2048)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CODACY_PROJECT_TOKEN = ', size) }],
};
