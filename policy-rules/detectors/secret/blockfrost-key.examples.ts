import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `mainnet${sample(base62, 32, 4929)}`;
const value1 = `preprod${sample(base62, 32, 4930)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const blockfrostKeyExamples: DetectorExamples = {
  match: [
    { text: `BLOCKFROST_PROJECT_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const blockfrostProjectKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"blockfrost_project_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BLOCKFROST_PROJECT_KEY=${BLOCKFROST_PROJECT_KEY}', why: 'a variable' },
    { text: 'BLOCKFROST_PROJECT_KEY=<your key>', why: 'a place for a value' },
    { text: `BLOCKFROST_PROJECT_KEY=${`preprod${sample(base62, 29, 4931)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BLOCKFROST_PROJECT_KEY = ', size) }],
};
