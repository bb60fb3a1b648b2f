import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 64, 2970);
const bare = 'no prefix: the name of the provider stands before it';

export const moralisKeyExamples: DetectorExamples = {
  match: [
    { text: `MORALIS_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const moralisSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"moralis_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MORALIS_SECRET=${MORALIS_SECRET}', why: 'a variable' },
    { text: 'MORALIS_SECRET=<your key>', why: 'a place for a value' },
    { text: `MORALIS_SECRET=${sample(base62, 61, 2971)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MORALIS_SECRET = ', size) }],
};
