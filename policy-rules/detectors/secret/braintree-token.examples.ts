import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `access_token\$production\$${sample(base36, 16, 2138)}\$${sample(hexDigits, 32, 2139)}`;
const token1 = `access_token\$sandbox\$${sample(base36, 16, 2140)}\$${sample(hexDigits, 32, 2141)}`;
const value = sample(hexDigits, 32, 2142);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const braintreeTokenExamples: DetectorExamples = {
  match: [
    { text: `BRAINTREE_PRIVATE_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `BRAINTREE_PRIVATE_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `access_token\$production\$${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with access_token$production$', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `access_token\$production\$${sample(base36, 16, 2143)}\$${sample(hexDigits, 29, 2144)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BRAINTREE_PRIVATE_KEY=${BRAINTREE_PRIVATE_KEY}', why: 'a variable' },
    { text: 'BRAINTREE_PRIVATE_KEY=<your token>', why: 'a place for a value' },
    { text: `BRAINTREE_PRIVATE_KEY=${sample(hexDigits, 29, 2145)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('access_token$production$', size) },
    { name: 'names without a value', make: (size) => fill('BRAINTREE_PRIVATE_KEY = ', size) },
  ],
};
