import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 26, 2506);
const bare = 'no prefix: the name of the provider stands before it';

export const mattermostTokenExamples: DetectorExamples = {
  match: [
    { text: `MATTERMOST_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mattermostToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mattermost_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MATTERMOST_TOKEN=${MATTERMOST_TOKEN}', why: 'a variable' },
    { text: 'MATTERMOST_TOKEN=<your token>', why: 'a place for a value' },
    { text: `MATTERMOST_TOKEN=${sample(base36, 23, 2507)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MATTERMOST_TOKEN = ', size) }],
};
