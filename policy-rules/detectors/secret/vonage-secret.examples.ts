import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 16, 112);

export const vonageSecretExamples: DetectorExamples = {
  match: [
    { text: `VONAGE_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "vonage_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our vonage secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `VONAGE_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a secret' },
    { text: 'vonage has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('VONAGE_API_KEY=', size) }],
};
