import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `p8e-${sample(base64url, 32, 2292)}`;
const value = sample(hexDigits, 32, 2293);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const adobeSecretExamples: DetectorExamples = {
  match: [
    { text: `ADOBE_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `ADOBE_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `p8e-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with p8e-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `p8e-${sample(base64url, 29, 2294)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ADOBE_CLIENT_SECRET=${ADOBE_CLIENT_SECRET}', why: 'a variable' },
    { text: 'ADOBE_CLIENT_SECRET=<your secret>', why: 'a place for a value' },
    { text: `ADOBE_CLIENT_SECRET=${sample(hexDigits, 29, 2295)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('p8e-', size) },
    { name: 'names without a value', make: (size) => fill('ADOBE_CLIENT_SECRET = ', size) },
  ],
};
