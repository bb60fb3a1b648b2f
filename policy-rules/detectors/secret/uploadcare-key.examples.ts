import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 20, 121);

export const uploadcareKeyExamples: DetectorExamples = {
  match: [
    { text: `UPLOADCARE_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "uploadcare_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our uploadcare secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `UPLOADCARE_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'uploadcare has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('UPLOADCARE_API_KEY=', size) }],
};
