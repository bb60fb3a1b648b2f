import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const capitalHex = '0123456789ABCDEF';
const token = `KEY0${sample(capitalHex, 31, 61)}_${sample(base62, 22, 62)}`;

export const telnyxKeyExamples: DetectorExamples = {
  match: [
    { text: `TELNYX_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with KEY0 and more', why: 'the prefix alone' },
    { text: `KEY0${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('KEY0', size) }],
};
