import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(3398);
const bare = 'no prefix: the name of the provider stands before it';

export const coinapiKeyExamples: DetectorExamples = {
  match: [
    { text: `COINAPI_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const coinapiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"coinapi_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'COINAPI_KEY=${COINAPI_KEY}', why: 'a variable' },
    { text: 'COINAPI_KEY=<your key>', why: 'a place for a value' },
    { text: `COINAPI_KEY=${sampleUuid(3404).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('COINAPI_KEY = ', size) }],
};
