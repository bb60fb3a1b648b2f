import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `glsa_${sample(base62, 32, 4891)}_${sample(hexDigits, 8, 4892)}`;
const token1 = `glc_${sample(base62, 32, 4893)}`;
const token2 = `eyJrIjoi${sample(base62, 60, 4894)}`;
const prefixed = 'the form of the token, with its prefix';

export const grafanaTokenExamples: DetectorExamples = {
  match: [
    { text: `GRAFANA_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `glsa_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with glsa_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `glsa_${sample(base62, 32, 4895)}_${sample(hexDigits, 5, 4896)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('glsa_', size) }],
};
