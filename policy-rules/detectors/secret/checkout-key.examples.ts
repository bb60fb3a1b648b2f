import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `sk_sbox_${sample(base36, 27, 4827)}`;
const value = `sk_${sample(base36, 27, 4828)}`;
const value1 = sample(base36, 31, 4829);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const checkoutKeyExamples: DetectorExamples = {
  match: [
    { text: `CHECKOUT_SECRET_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `CHECKOUT_SECRET_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const checkoutSecretKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `sk_sbox_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sk_sbox_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sk_sbox_${sample(base36, 24, 4830)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CHECKOUT_SECRET_KEY=${CHECKOUT_SECRET_KEY}', why: 'a variable' },
    { text: 'CHECKOUT_SECRET_KEY=<your key>', why: 'a place for a value' },
    { text: `CHECKOUT_SECRET_KEY=${sample(base36, 28, 4831)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sk_sbox_', size) },
    { name: 'names without a value', make: (size) => fill('CHECKOUT_SECRET_KEY = ', size) },
  ],
};
