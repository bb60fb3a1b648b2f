import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 3797);
const bare = 'no prefix: the name of the provider stands before it';

export const coverallsTokenExamples: DetectorExamples = {
  match: [
    { text: `COVERALLS_REPO_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const coverallsRepoToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"coveralls_repo_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'COVERALLS_REPO_TOKEN=${COVERALLS_REPO_TOKEN}', why: 'a variable' },
    { text: 'COVERALLS_REPO_TOKEN=<your token>', why: 'a place for a value' },
    { text: `COVERALLS_REPO_TOKEN=${sample(base62, 29, 3798)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('COVERALLS_REPO_TOKEN = ', size) }],
};
