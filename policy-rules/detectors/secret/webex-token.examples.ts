import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const value = `${sample(base62, 64, 90)}_PF84_${sampleUuid(91)}`;

export const webexTokenExamples: DetectorExamples = {
  match: [
    { text: `WEBEX_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "webex_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our webex secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `WEBEX_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'webex has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('WEBEX_API_KEY=', size) }],
};
