import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `E${sample(base62, 79, 119)}`;

export const paypalSecretExamples: DetectorExamples = {
  match: [
    { text: `PAYPAL_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "paypal_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our paypal secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `PAYPAL_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a secret' },
    { text: 'paypal has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('PAYPAL_API_KEY=', size) }],
};
