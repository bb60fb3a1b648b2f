import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const token = `pk_prod_${sample(base32, 28, 4338)}`;
const value = `dk_prod_${sample(base32, 28, 4339)}`;
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const courierKeyExamples: DetectorExamples = {
  match: [
    { text: `COURIER_AUTH_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `COURIER_AUTH_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `pk_prod_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with pk_prod_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `pk_prod_${sample(base32, 25, 4340)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'COURIER_AUTH_TOKEN=${COURIER_AUTH_TOKEN}', why: 'a variable' },
    { text: 'COURIER_AUTH_TOKEN=<your key>', why: 'a place for a value' },
    { text: `COURIER_AUTH_TOKEN=${`dk_prod_${sample(base32, 25, 4341)}`}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('pk_prod_', size) },
    { name: 'names without a value', make: (size) => fill('COURIER_AUTH_TOKEN = ', size) },
  ],
};
