import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 1679);
const bare = 'no prefix: the name of the provider stands before it';

export const algoliaKeyExamples: DetectorExamples = {
  match: [
    { text: `ALGOLIA_ADMIN_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const algoliaAdminKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"algolia_admin_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ALGOLIA_ADMIN_KEY=${ALGOLIA_ADMIN_KEY}', why: 'a variable' },
    { text: 'ALGOLIA_ADMIN_KEY=<your key>', why: 'a place for a value' },
    { text: `ALGOLIA_ADMIN_KEY=${sample(base36, 29, 1680)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ALGOLIA_ADMIN_KEY = ', size) }],
};
