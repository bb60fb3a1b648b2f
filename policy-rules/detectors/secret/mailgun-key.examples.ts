import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `key-${sample(hexDigits, 32, 3120)}`;
const token1 = `pubkey-${sample(hexDigits, 32, 3121)}`;
const value = `${sample(hexDigits, 32, 3122)}-${sample(hexDigits, 8, 3123)}-${sample(hexDigits, 8, 3124)}`;
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const mailgunKeyExamples: DetectorExamples = {
  match: [
    { text: `MAILGUN_API_KEY=${token}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'likely', source: prefixed },
    { text: `MAILGUN_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `key-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with key-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `key-${sample(hexDigits, 29, 3125)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAILGUN_API_KEY=${MAILGUN_API_KEY}', why: 'a variable' },
    { text: 'MAILGUN_API_KEY=<your key>', why: 'a place for a value' },
    {
      text: `MAILGUN_API_KEY=${`${sample(hexDigits, 32, 3126)}-${sample(hexDigits, 8, 3127)}-${sample(hexDigits, 5, 3128)}`}`,
      why: 'too short',
    },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('key-', size) },
    { name: 'names without a value', make: (size) => fill('MAILGUN_API_KEY = ', size) },
  ],
};
