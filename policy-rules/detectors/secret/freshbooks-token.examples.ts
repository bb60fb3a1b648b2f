import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 64, 4752);
const bare = 'no prefix: the name of the provider stands before it';

export const freshbooksTokenExamples: DetectorExamples = {
  match: [
    { text: `FRESHBOOKS_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const freshbooksClientSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"freshbooks_client_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FRESHBOOKS_CLIENT_SECRET=${FRESHBOOKS_CLIENT_SECRET}', why: 'a variable' },
    { text: 'FRESHBOOKS_CLIENT_SECRET=<your token>', why: 'a place for a value' },
    { text: `FRESHBOOKS_CLIENT_SECRET=${sample(base36, 61, 4753)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FRESHBOOKS_CLIENT_SECRET = ', size) }],
};
