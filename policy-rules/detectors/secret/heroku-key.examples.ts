import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `HRKU-${sample(base64url, 36, 2145)}`;
const value = sampleUuid(2146);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const herokuKeyExamples: DetectorExamples = {
  match: [
    { text: `HEROKU_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `HEROKU_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `HRKU-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with HRKU-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `HRKU-${sample(base64url, 33, 2152)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HEROKU_API_KEY=${HEROKU_API_KEY}', why: 'a variable' },
    { text: 'HEROKU_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HEROKU_API_KEY=${sampleUuid(2153).slice(5)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('HRKU-', size) },
    { name: 'names without a value', make: (size) => fill('HEROKU_API_KEY = ', size) },
  ],
};
