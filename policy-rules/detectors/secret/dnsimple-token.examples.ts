import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `dnsimple_a_${sample(base62, 32, 2187)}`;
const token1 = `dnsimple_u_${sample(base62, 32, 2188)}`;
const prefixed = 'the form of the token, with its prefix';

export const dnsimpleTokenExamples: DetectorExamples = {
  match: [
    { text: `DNSIMPLE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dnsimple_a_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dnsimple_a_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dnsimple_a_${sample(base62, 29, 2189)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dnsimple_a_', size) }],
};
