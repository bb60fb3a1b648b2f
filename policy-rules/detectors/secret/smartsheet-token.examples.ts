import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 37, 99);

export const smartsheetTokenExamples: DetectorExamples = {
  match: [
    { text: `SMARTSHEET_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "smartsheet_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our smartsheet secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SMARTSHEET_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'smartsheet has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SMARTSHEET_API_KEY=', size) }],
};
