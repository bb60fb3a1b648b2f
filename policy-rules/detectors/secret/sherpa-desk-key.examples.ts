import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 86);

export const sherpaDeskKeyExamples: DetectorExamples = {
  match: [
    { text: `SHERPADESK_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "sherpadesk_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our sherpadesk secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SHERPADESK_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'sherpadesk has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SHERPADESK_API_KEY=', size) }],
};
