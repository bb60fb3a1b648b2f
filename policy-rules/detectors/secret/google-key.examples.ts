import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `AIza${sample(base64url, 35, 4130)}`;
const token1 = `GOCSPX-${sample(base64url, 28, 4131)}`;
const token2 = `ya29.${sample(base64url, 52, 4132)}`;
const token3 = `1//0${sample(base64url, 60, 4133)}`;
const token4 = `AQ.Ab${sample(base64url, 44, 4134)}`;
const value = sample(base64url, 24, 4135);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const googleKeyExamples: DetectorExamples = {
  match: [
    { text: `GOOGLE_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `GOOGLE_CLIENT_SECRET=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token4}"}`, value: token4, likelihood: 'very-likely', source: prefixed },
    { text: `GOOGLE_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `AIza${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with AIza', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `AIza${sample(base64url, 32, 4136)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GOOGLE_CLIENT_SECRET=${GOOGLE_CLIENT_SECRET}', why: 'a variable' },
    { text: 'GOOGLE_CLIENT_SECRET=<your key>', why: 'a place for a value' },
    { text: `GOOGLE_CLIENT_SECRET=${sample(base64url, 21, 4137)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('AIza', size) },
    { name: 'names without a value', make: (size) => fill('GOOGLE_CLIENT_SECRET = ', size) },
  ],
};
