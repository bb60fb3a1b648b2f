import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 39, 4062);
const bare = 'no prefix: the name of the provider stands before it';

export const geocodioKeyExamples: DetectorExamples = {
  match: [
    { text: `GEOCODIO_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const geocodioApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"geocodio_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GEOCODIO_API_KEY=${GEOCODIO_API_KEY}', why: 'a variable' },
    { text: 'GEOCODIO_API_KEY=<your key>', why: 'a place for a value' },
    { text: `GEOCODIO_API_KEY=${sample(hexDigits, 36, 4063)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GEOCODIO_API_KEY = ', size) }],
};
