import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(3087);
const bare = 'no prefix: the name of the provider stands before it';

export const codaTokenExamples: DetectorExamples = {
  match: [
    { text: `CODA_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const codaApiToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"coda_api_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CODA_API_TOKEN=${CODA_API_TOKEN}', why: 'a variable' },
    { text: 'CODA_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CODA_API_TOKEN=${sampleUuid(3093).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CODA_API_TOKEN = ', size) }],
};
