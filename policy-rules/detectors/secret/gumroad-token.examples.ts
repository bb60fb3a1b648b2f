import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 3769);
const bare = 'no prefix: the name of the provider stands before it';

export const gumroadTokenExamples: DetectorExamples = {
  match: [
    { text: `GUMROAD_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const gumroadAccessToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"gumroad_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GUMROAD_ACCESS_TOKEN=${GUMROAD_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'GUMROAD_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `GUMROAD_ACCESS_TOKEN=${sample(base64url, 40, 3770)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GUMROAD_ACCESS_TOKEN = ', size) }],
};
