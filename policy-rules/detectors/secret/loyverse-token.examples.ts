import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 4738);
const bare = 'no prefix: the name of the provider stands before it';

export const loyverseTokenExamples: DetectorExamples = {
  match: [
    { text: `LOYVERSE_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const loyverseAccessToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"loyverse_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LOYVERSE_ACCESS_TOKEN=${LOYVERSE_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'LOYVERSE_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LOYVERSE_ACCESS_TOKEN=${sample(base36, 29, 4739)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LOYVERSE_ACCESS_TOKEN = ', size) }],
};
