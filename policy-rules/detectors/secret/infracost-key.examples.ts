import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `ico-${sample(base62, 32, 2309)}`;
const prefixed = 'the form of the token, with its prefix';

export const infracostKeyExamples: DetectorExamples = {
  match: [
    { text: `INFRACOST_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `ico-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ico-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ico-${sample(base62, 29, 2310)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ico-', size) }],
};
