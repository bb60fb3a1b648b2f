import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 56, 3690);
const bare = 'no prefix: the name of the provider stands before it';

export const ipdataKeyExamples: DetectorExamples = {
  match: [
    { text: `IPDATA_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ipdataApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"ipdata_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IPDATA_API_KEY=${IPDATA_API_KEY}', why: 'a variable' },
    { text: 'IPDATA_API_KEY=<your key>', why: 'a place for a value' },
    { text: `IPDATA_API_KEY=${sample(hexDigits, 53, 3691)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IPDATA_API_KEY = ', size) }],
};
