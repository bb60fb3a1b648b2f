import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 1992);
const bare = 'no prefix: the name of the provider stands before it';

export const gyazoTokenExamples: DetectorExamples = {
  match: [
    { text: `GYAZO_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const gyazoAccessToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"gyazo_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GYAZO_ACCESS_TOKEN=${GYAZO_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'GYAZO_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `GYAZO_ACCESS_TOKEN=${sample(base64url, 40, 1993)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GYAZO_ACCESS_TOKEN = ', size) }],
};
