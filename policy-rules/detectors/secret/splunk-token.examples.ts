import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(130);

export const splunkTokenExamples: DetectorExamples = {
  match: [
    { text: `SPLUNK_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "splunk_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our splunk secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SPLUNK_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'splunk has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SPLUNK_API_KEY=', size) }],
};
