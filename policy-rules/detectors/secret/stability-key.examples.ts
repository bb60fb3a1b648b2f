import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `sk-${sample(base62, 48, 46)}`;

export const stabilityKeyExamples: DetectorExamples = {
  match: [
    { text: `STABILITY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "stability_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our stability secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `STABILITY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'stability has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('STABILITY_API_KEY=', size) }],
};
