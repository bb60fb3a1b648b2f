import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 44, 2325);
const bare = 'no prefix: the name of the provider stands before it';

export const livekitSecretExamples: DetectorExamples = {
  match: [
    { text: `LIVEKIT_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const livekitApiSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"livekit_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LIVEKIT_API_SECRET=${LIVEKIT_API_SECRET}', why: 'a variable' },
    { text: 'LIVEKIT_API_SECRET=<your secret>', why: 'a place for a value' },
    { text: `LIVEKIT_API_SECRET=${sample(base62, 40, 2326)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LIVEKIT_API_SECRET = ', size) }],
};
