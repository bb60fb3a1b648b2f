import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `hcaik_${sample(base36, 58, 4299)}`;
const token1 = `hcxik_${sample(base36, 58, 4300)}`;
const token2 = `hcamk_${sample(base36, 58, 4301)}`;
const value = sample(hexDigits, 32, 4302);
const value1 = sample(base62, 22, 4303);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const honeycombKeyExamples: DetectorExamples = {
  match: [
    { text: `HONEYCOMB_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `HONEYCOMB_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const honeycombApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `hcaik_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with hcaik_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `hcaik_${sample(base36, 55, 4304)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HONEYCOMB_API_KEY=${HONEYCOMB_API_KEY}', why: 'a variable' },
    { text: 'HONEYCOMB_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HONEYCOMB_API_KEY=${sample(base62, 19, 4305)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('hcaik_', size) },
    { name: 'names without a value', make: (size) => fill('HONEYCOMB_API_KEY = ', size) },
  ],
};
