import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `EAA${sample(base62, 100, 1461)}`;
const value = `${sample('0123456789', 16, 1462)}|${sample(base64url, 27, 1463)}`;
const value1 = sample(hexDigits, 32, 1464);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const facebookTokenExamples: DetectorExamples = {
  match: [
    { text: `FACEBOOK_APP_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `FACEBOOK_APP_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const facebookAppSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `EAA${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with EAA', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `EAA${sample(base62, 97, 1465)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FACEBOOK_APP_SECRET=${FACEBOOK_APP_SECRET}', why: 'a variable' },
    { text: 'FACEBOOK_APP_SECRET=<your token>', why: 'a place for a value' },
    { text: `FACEBOOK_APP_SECRET=${sample(hexDigits, 29, 1466)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('EAA', size) },
    { name: 'names without a value', make: (size) => fill('FACEBOOK_APP_SECRET = ', size) },
  ],
};
