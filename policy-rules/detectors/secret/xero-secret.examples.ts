import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 48, 98);

export const xeroSecretExamples: DetectorExamples = {
  match: [
    { text: `XERO_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "xero_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our xero secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `XERO_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a secret' },
    { text: 'xero has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('XERO_API_KEY=', size) }],
};
