import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `na1.${sample(base62, 92, 3782)}`;
const token1 = `eu1.${sample(base62, 92, 3783)}`;
const value = sample(base62, 80, 3784);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const fullstoryKeyExamples: DetectorExamples = {
  match: [
    { text: `FULLSTORY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `FULLSTORY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `na1.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with na1.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `na1.${sample(base62, 87, 3785)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FULLSTORY_API_KEY=${FULLSTORY_API_KEY}', why: 'a variable' },
    { text: 'FULLSTORY_API_KEY=<your key>', why: 'a place for a value' },
    { text: `FULLSTORY_API_KEY=${sample(base62, 77, 3786)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('na1.', size) },
    { name: 'names without a value', make: (size) => fill('FULLSTORY_API_KEY = ', size) },
  ],
};
