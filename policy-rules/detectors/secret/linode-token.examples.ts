import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 2617);
const bare = 'no prefix: the name of the provider stands before it';

export const linodeTokenExamples: DetectorExamples = {
  match: [
    { text: `LINODE_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const linodeToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"linode_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LINODE_TOKEN=${LINODE_TOKEN}', why: 'a variable' },
    { text: 'LINODE_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LINODE_TOKEN=${sample(hexDigits, 61, 2618)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LINODE_TOKEN = ', size) }],
};
