import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `apify_api_${sample(base62, 36, 3989)}`;
const value = sample(base62, 36, 3990);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const apifyTokenExamples: DetectorExamples = {
  match: [
    { text: `APIFY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `APIFY_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `apify_api_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with apify_api_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `apify_api_${sample(base62, 33, 3991)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'APIFY_TOKEN=${APIFY_TOKEN}', why: 'a variable' },
    { text: 'APIFY_TOKEN=<your token>', why: 'a place for a value' },
    { text: `APIFY_TOKEN=${sample(base62, 33, 3992)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('apify_api_', size) },
    { name: 'names without a value', make: (size) => fill('APIFY_TOKEN = ', size) },
  ],
};
