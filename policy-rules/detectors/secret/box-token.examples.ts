import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 1651);
const bare = 'no prefix: the name of the provider stands before it';

export const boxTokenExamples: DetectorExamples = {
  match: [
    { text: `BOX_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const boxClientSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"box_client_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BOX_CLIENT_SECRET=${BOX_CLIENT_SECRET}', why: 'a variable' },
    { text: 'BOX_CLIENT_SECRET=<your token>', why: 'a place for a value' },
    { text: `BOX_CLIENT_SECRET=${sample(base62, 29, 1652)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BOX_CLIENT_SECRET = ', size) }],
};
