import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `bce-v3/ALTAK-${sample(base62, 21, 1610)}/${sample(hexDigits, 40, 1611)}`;
const prefixed = 'the form of the token, with its prefix';

export const baiduKeyExamples: DetectorExamples = {
  match: [
    { text: `QIANFAN_BEARER_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `bce-v3/ALTAK-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with bce-v3/ALTAK-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `bce-v3/ALTAK-${sample(base62, 21, 1612)}/${sample(hexDigits, 37, 1613)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('bce-v3/ALTAK-', size) }],
};
