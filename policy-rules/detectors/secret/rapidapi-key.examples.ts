import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = `${sample(base36, 10, 87)}msh${sample(base36, 15, 88)}p1${sample(base36, 6, 89)}jsn${sample(base36, 12, 90)}`;

export const rapidapiKeyExamples: DetectorExamples = {
  match: [
    { text: `RAPIDAPI_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "rapidapi_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our rapidapi secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `RAPIDAPI_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'rapidapi has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('RAPIDAPI_API_KEY=', size) }],
};
