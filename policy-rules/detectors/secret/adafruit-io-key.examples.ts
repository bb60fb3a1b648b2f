import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `aio_${sample(base62, 28, 2035)}`;
const prefixed = 'the form of the token, with its prefix';

export const adafruitIoKeyExamples: DetectorExamples = {
  match: [
    { text: `ADAFRUIT_IO_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `aio_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with aio_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `aio_${sample(base62, 25, 2036)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('aio_', size) }],
};
