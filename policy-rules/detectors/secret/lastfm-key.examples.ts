import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 1706);
const bare = 'no prefix: the name of the provider stands before it';

export const lastfmKeyExamples: DetectorExamples = {
  match: [
    { text: `LASTFM_SHARED_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lastfmSharedSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"lastfm_shared_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LASTFM_SHARED_SECRET=${LASTFM_SHARED_SECRET}', why: 'a variable' },
    { text: 'LASTFM_SHARED_SECRET=<your key>', why: 'a place for a value' },
    { text: `LASTFM_SHARED_SECRET=${sample(hexDigits, 29, 1707)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LASTFM_SHARED_SECRET = ', size) }],
};
