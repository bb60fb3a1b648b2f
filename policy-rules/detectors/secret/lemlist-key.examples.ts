import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4244);
const bare = 'no prefix: the name of the provider stands before it';

export const lemlistKeyExamples: DetectorExamples = {
  match: [
    { text: `LEMLIST_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lemlistApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"lemlist_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LEMLIST_API_KEY=${LEMLIST_API_KEY}', why: 'a variable' },
    { text: 'LEMLIST_API_KEY=<your key>', why: 'a place for a value' },
    { text: `LEMLIST_API_KEY=${sample(hexDigits, 29, 4245)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LEMLIST_API_KEY = ', size) }],
};
