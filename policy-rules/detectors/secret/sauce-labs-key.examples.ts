import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(57);

export const sauceLabsKeyExamples: DetectorExamples = {
  match: [
    { text: `SAUCELABS_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "saucelabs_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our saucelabs secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SAUCELABS_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'saucelabs has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SAUCELABS_API_KEY=', size) }],
};
