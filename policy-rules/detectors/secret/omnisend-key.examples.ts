import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample(hexDigits, 24, 106)}-${sample(base62, 50, 107)}`;

export const omnisendKeyExamples: DetectorExamples = {
  match: [
    { text: `OMNISEND_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "omnisend_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our omnisend secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `OMNISEND_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'omnisend has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('OMNISEND_API_KEY=', size) }],
};
