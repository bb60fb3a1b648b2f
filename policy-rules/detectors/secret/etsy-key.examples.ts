import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 24, 3882);
const bare = 'no prefix: the name of the provider stands before it';

export const etsyKeyExamples: DetectorExamples = {
  match: [
    { text: `ETSY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const etsyApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"etsy_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ETSY_API_KEY=${ETSY_API_KEY}', why: 'a variable' },
    { text: 'ETSY_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ETSY_API_KEY=${sample(base36, 21, 3883)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ETSY_API_KEY = ', size) }],
};
