import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 2568);
const bare = 'no prefix: the name of the provider stands before it';

export const ipgeolocationKeyExamples: DetectorExamples = {
  match: [
    { text: `IPGEOLOCATION_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ipgeolocationApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"ipgeolocation_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IPGEOLOCATION_API_KEY=${IPGEOLOCATION_API_KEY}', why: 'a variable' },
    { text: 'IPGEOLOCATION_API_KEY=<your key>', why: 'a place for a value' },
    { text: `IPGEOLOCATION_API_KEY=${sample(base62, 29, 2569)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IPGEOLOCATION_API_KEY = ', size) }],
};
