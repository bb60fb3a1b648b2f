import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `AVNS_${sample(base64url, 19, 3149)}`;
const value = sample(base62, 340, 3150);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const aivenTokenExamples: DetectorExamples = {
  match: [
    { text: `AIVEN_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `AIVEN_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `AVNS_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with AVNS_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `AVNS_${sample(base64url, 16, 3151)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'AIVEN_API_TOKEN=${AIVEN_API_TOKEN}', why: 'a variable' },
    { text: 'AIVEN_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `AIVEN_API_TOKEN=${sample(base62, 337, 3152)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('AVNS_', size) },
    { name: 'names without a value', make: (size) => fill('AIVEN_API_TOKEN = ', size) },
  ],
};
