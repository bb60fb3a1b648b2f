import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 4639);
const bare = 'no prefix: the name of the provider stands before it';

export const klipfolioKeyExamples: DetectorExamples = {
  match: [
    { text: `KLIPFOLIO_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const klipfolioApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"klipfolio_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KLIPFOLIO_API_KEY=${KLIPFOLIO_API_KEY}', why: 'a variable' },
    { text: 'KLIPFOLIO_API_KEY=<your key>', why: 'a place for a value' },
    { text: `KLIPFOLIO_API_KEY=${sample(hexDigits, 37, 4640)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KLIPFOLIO_API_KEY = ', size) }],
};
