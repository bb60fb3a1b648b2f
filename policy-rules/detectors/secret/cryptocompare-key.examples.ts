import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 3607);
const bare = 'no prefix: the name of the provider stands before it';

export const cryptocompareKeyExamples: DetectorExamples = {
  match: [
    { text: `CRYPTOCOMPARE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cryptocompareApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"cryptocompare_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CRYPTOCOMPARE_API_KEY=${CRYPTOCOMPARE_API_KEY}', why: 'a variable' },
    { text: 'CRYPTOCOMPARE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CRYPTOCOMPARE_API_KEY=${sample(hexDigits, 61, 3608)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CRYPTOCOMPARE_API_KEY = ', size) }],
};
