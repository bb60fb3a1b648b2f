import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 4355);
const bare = 'no prefix: the name of the provider stands before it';

export const codeClimateTokenExamples: DetectorExamples = {
  match: [
    { text: `CODECLIMATE_REPO_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const codeclimateRepoToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"codeclimate_repo_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CODECLIMATE_REPO_TOKEN=${CODECLIMATE_REPO_TOKEN}', why: 'a variable' },
    { text: 'CODECLIMATE_REPO_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CODECLIMATE_REPO_TOKEN=${sample(hexDigits, 61, 4356)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CODECLIMATE_REPO_TOKEN = ', size) }],
};
