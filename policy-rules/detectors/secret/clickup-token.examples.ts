import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const token = `pk_${sample('0123456789', 8, 3267)}_${sample(base32, 32, 3268)}`;
const prefixed = 'the form of the token, with its prefix';

export const clickupTokenExamples: DetectorExamples = {
  match: [
    { text: `CLICKUP_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `pk_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with pk_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `pk_${sample('0123456789', 8, 3269)}_${sample(base32, 29, 3270)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pk_', size) }],
};
