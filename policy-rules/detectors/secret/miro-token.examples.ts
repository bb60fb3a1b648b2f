import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 27, 4705);
const bare = 'no prefix: the name of the provider stands before it';

export const miroTokenExamples: DetectorExamples = {
  match: [
    { text: `MIRO_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const miroAccessToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"miro_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MIRO_ACCESS_TOKEN=${MIRO_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'MIRO_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `MIRO_ACCESS_TOKEN=${sample(base64url, 24, 4706)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MIRO_ACCESS_TOKEN = ', size) }],
};
