import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `fio-u-${sample(base36, 64, 2355)}`;
const prefixed = 'the form of the token, with its prefix';

export const frameioTokenExamples: DetectorExamples = {
  match: [
    { text: `FRAMEIO_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `fio-u-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with fio-u-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `fio-u-${sample(base36, 61, 2356)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('fio-u-', size) }],
};
