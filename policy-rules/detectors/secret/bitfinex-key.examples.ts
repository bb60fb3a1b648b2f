import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 43, 2073);
const bare = 'no prefix: the name of the provider stands before it';

export const bitfinexKeyExamples: DetectorExamples = {
  match: [
    { text: `BITFINEX_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const bitfinexApiSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"bitfinex_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BITFINEX_API_SECRET=${BITFINEX_API_SECRET}', why: 'a variable' },
    { text: 'BITFINEX_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `BITFINEX_API_SECRET=${sample(base62, 40, 2074)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BITFINEX_API_SECRET = ', size) }],
};
