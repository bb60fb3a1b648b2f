import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `akab-${sample(base36, 16, 3694)}-${sample(base36, 16, 3695)}`;
const prefixed = 'the form of the token, with its prefix';

export const akamaiTokenExamples: DetectorExamples = {
  match: [
    { text: `AKAMAI_CLIENT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `akab-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with akab-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `akab-${sample(base36, 16, 3696)}-${sample(base36, 13, 3697)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('akab-', size) }],
};
