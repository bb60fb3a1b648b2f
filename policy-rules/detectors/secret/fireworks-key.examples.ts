import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `fw_${sample(base62, 24, 3398)}`;
const prefixed = 'the form of the token, with its prefix';

export const fireworksKeyExamples: DetectorExamples = {
  match: [
    { text: `FIREWORKS_API_KEY=${token}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'likely', source: prefixed },
  ],
  nearMiss: [
    { text: `fw_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with fw_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `fw_${sample(base62, 19, 3399)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('fw_', size) }],
};
