import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 80, 4442);
const value1 = sample(base62, 56, 4443);
const bare = 'no prefix: the name of the provider stands before it';

export const krakenKeyExamples: DetectorExamples = {
  match: [
    { text: `KRAKEN_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const krakenApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"kraken_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KRAKEN_API_SECRET=${KRAKEN_API_SECRET}', why: 'a variable' },
    { text: 'KRAKEN_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `KRAKEN_API_SECRET=${sample(base62, 53, 4444)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KRAKEN_API_SECRET = ', size) }],
};
