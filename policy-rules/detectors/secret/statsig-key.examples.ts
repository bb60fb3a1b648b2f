import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `secret-${sample(base62, 43, 102)}`;

export const statsigKeyExamples: DetectorExamples = {
  match: [
    { text: `STATSIG_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "statsig_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our statsig secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `STATSIG_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'statsig has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('STATSIG_API_KEY=', size) }],
};
