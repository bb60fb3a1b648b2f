import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `pat${sample(base62, 14, 3188)}.${sample(hexDigits, 64, 3189)}`;
const value = `key${sample(base62, 14, 3190)}`;
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const airtableTokenExamples: DetectorExamples = {
  match: [
    { text: `AIRTABLE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `AIRTABLE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `pat${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with pat', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `pat${sample(base62, 14, 3191)}.${sample(hexDigits, 61, 3192)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'AIRTABLE_API_KEY=${AIRTABLE_API_KEY}', why: 'a variable' },
    { text: 'AIRTABLE_API_KEY=<your token>', why: 'a place for a value' },
    { text: `AIRTABLE_API_KEY=${`key${sample(base62, 11, 3193)}`}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('pat', size) },
    { name: 'names without a value', make: (size) => fill('AIRTABLE_API_KEY = ', size) },
  ],
};
