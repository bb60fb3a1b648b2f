import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `alcht_${sample(base62, 30, 3970)}`;
const value = sample(base64url, 32, 3971);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const alchemyKeyExamples: DetectorExamples = {
  match: [
    { text: `ALCHEMY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `ALCHEMY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `alcht_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with alcht_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `alcht_${sample(base62, 27, 3972)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ALCHEMY_API_KEY=${ALCHEMY_API_KEY}', why: 'a variable' },
    { text: 'ALCHEMY_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ALCHEMY_API_KEY=${sample(base64url, 29, 3973)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('alcht_', size) },
    { name: 'names without a value', make: (size) => fill('ALCHEMY_API_KEY = ', size) },
  ],
};
