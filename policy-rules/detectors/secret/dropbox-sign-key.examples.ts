import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 2800);
const bare = 'no prefix: the name of the provider stands before it';

export const dropboxSignKeyExamples: DetectorExamples = {
  match: [
    { text: `HELLOSIGN_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const hellosignApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"hellosign_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HELLOSIGN_API_KEY=${HELLOSIGN_API_KEY}', why: 'a variable' },
    { text: 'HELLOSIGN_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HELLOSIGN_API_KEY=${sample(hexDigits, 61, 2801)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HELLOSIGN_API_KEY = ', size) }],
};
