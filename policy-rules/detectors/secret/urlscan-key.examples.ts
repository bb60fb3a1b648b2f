import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(95);

export const urlscanKeyExamples: DetectorExamples = {
  match: [
    { text: `URLSCAN_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "urlscan_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our urlscan secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `URLSCAN_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'urlscan has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('URLSCAN_API_KEY=', size) }],
};
