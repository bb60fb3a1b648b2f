import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `00${sample(base62, 40, 72)}`;

export const oktaTokenExamples: DetectorExamples = {
  match: [
    { text: `OKTA_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "okta_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our okta secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `OKTA_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'okta has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('OKTA_API_KEY=', size) }],
};
