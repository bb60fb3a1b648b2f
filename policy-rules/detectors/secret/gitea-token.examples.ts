import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 1135);
const bare = 'no prefix: the name of the provider stands before it';

export const giteaTokenExamples: DetectorExamples = {
  match: [
    { text: `GITEA_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const giteaToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"gitea_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GITEA_TOKEN=${GITEA_TOKEN}', why: 'a variable' },
    { text: 'GITEA_TOKEN=<your token>', why: 'a place for a value' },
    { text: `GITEA_TOKEN=${sample(hexDigits, 37, 1136)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GITEA_TOKEN = ', size) }],
};
