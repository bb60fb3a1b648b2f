import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const value = sample(capitals, 36, 88);

export const vultrKeyExamples: DetectorExamples = {
  match: [
    { text: `VULTR_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "vultr_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our vultr secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `VULTR_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'vultr has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('VULTR_API_KEY=', size) }],
};
