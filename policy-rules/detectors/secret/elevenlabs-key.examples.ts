import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `sk_${sample(hexDigits, 48, 1694)}`;
const value = sample(hexDigits, 32, 1695);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const elevenlabsKeyExamples: DetectorExamples = {
  match: [
    { text: `ELEVENLABS_API_KEY=${token}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `ELEVENLABS_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `sk_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sk_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sk_${sample(hexDigits, 45, 1696)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ELEVENLABS_API_KEY=${ELEVENLABS_API_KEY}', why: 'a variable' },
    { text: 'ELEVENLABS_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ELEVENLABS_API_KEY=${sample(hexDigits, 29, 1697)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sk_', size) },
    { name: 'names without a value', make: (size) => fill('ELEVENLABS_API_KEY = ', size) },
  ],
};
