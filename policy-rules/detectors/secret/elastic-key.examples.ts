import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `essu_${sample(base62, 40, 2087)}`;
const value = `${sample(base62, 58, 2088)}==`;
const value1 = sample(base64url, 96, 2089);
const value2 = sample(base62, 24, 2090);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const elasticKeyExamples: DetectorExamples = {
  match: [
    { text: `ELASTIC_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `ELASTIC_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const elasticApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"elastic_api_key": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `essu_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with essu_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `essu_${sample(base62, 37, 2091)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ELASTIC_API_KEY=${ELASTIC_API_KEY}', why: 'a variable' },
    { text: 'ELASTIC_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ELASTIC_API_KEY=${sample(base62, 21, 2092)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('essu_', size) },
    { name: 'names without a value', make: (size) => fill('ELASTIC_API_KEY = ', size) },
  ],
};
