import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, sample } from '../../engine/sample.ts';

const token = `dG9rO${sample(base62, 40, 4542)}`;
const value = sample(base36, 60, 4543);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const intercomTokenExamples: DetectorExamples = {
  match: [
    { text: `INTERCOM_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `INTERCOM_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `dG9rO${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dG9rO', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dG9rO${sample(base62, 37, 4544)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'INTERCOM_ACCESS_TOKEN=${INTERCOM_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'INTERCOM_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `INTERCOM_ACCESS_TOKEN=${sample(base36, 57, 4545)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('dG9rO', size) },
    { name: 'names without a value', make: (size) => fill('INTERCOM_ACCESS_TOKEN = ', size) },
  ],
};
