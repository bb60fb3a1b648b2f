import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `AAAA${sample(base64url, 7, 3722)}:${sample(base64url, 140, 3723)}`;
const prefixed = 'the form of the token, with its prefix';

export const firebaseKeyExamples: DetectorExamples = {
  match: [
    { text: `FCM_SERVER_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `AAAA${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with AAAA', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `AAAA${sample(base64url, 7, 3724)}:${sample(base64url, 137, 3725)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('AAAA', size) }],
};
