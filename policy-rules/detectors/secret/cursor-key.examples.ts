import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `crsr_${sample(hexDigits, 64, 3312)}`;
const prefixed = 'the form of the token, with its prefix';

export const cursorKeyExamples: DetectorExamples = {
  match: [
    { text: `CURSOR_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `crsr_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with crsr_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `crsr_${sample(hexDigits, 61, 3313)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('crsr_', size) }],
};
