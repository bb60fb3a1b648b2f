import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `dp.pt.${sample(base62, 40, 2141)}`;
const token1 = `dp.ct.${sample(base62, 40, 2142)}`;
const token2 = `dp.sa.${sample(base62, 40, 2143)}`;
const token3 = `dp.scim.${sample(base62, 40, 2144)}`;
const token4 = `dp.audit.${sample(base62, 40, 2145)}`;
const token5 = `dp.st.${sample(base62, 40, 2146)}`;
const prefixed = 'the form of the token, with its prefix';

export const dopplerTokenExamples: DetectorExamples = {
  match: [
    { text: `DOPPLER_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `DOPPLER_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token4}"}`, value: token4, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token5} and went on`, value: token5, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dp.pt.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dp.pt.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dp.pt.${sample(base62, 37, 2147)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dp.pt.', size) }],
};
