import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `jca_${sample(base62, 36, 1296)}`;
const value = sample(base62, 40, 1297);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const jumpcloudKeyExamples: DetectorExamples = {
  match: [
    { text: `JUMPCLOUD_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `JUMPCLOUD_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `jca_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with jca_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `jca_${sample(base62, 33, 1298)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'JUMPCLOUD_API_KEY=${JUMPCLOUD_API_KEY}', why: 'a variable' },
    { text: 'JUMPCLOUD_API_KEY=<your key>', why: 'a place for a value' },
    { text: `JUMPCLOUD_API_KEY=${sample(base62, 37, 1299)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('jca_', size) },
    { name: 'names without a value', make: (size) => fill('JUMPCLOUD_API_KEY = ', size) },
  ],
};
