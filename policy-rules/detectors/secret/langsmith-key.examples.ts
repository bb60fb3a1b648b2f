import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `lsv2_pt_${sample(hexDigits, 32, 1190)}_${sample(hexDigits, 10, 1191)}`;
const token1 = `lsv2_sk_${sample(hexDigits, 32, 1192)}_${sample(hexDigits, 10, 1193)}`;
const token2 = `ls__${sample(hexDigits, 32, 1194)}`;
const prefixed = 'the form of the token, with its prefix';

export const langsmithKeyExamples: DetectorExamples = {
  match: [
    { text: `LANGSMITH_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `lsv2_pt_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with lsv2_pt_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `lsv2_pt_${sample(hexDigits, 32, 1195)}_${sample(hexDigits, 7, 1196)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('lsv2_pt_', size) }],
};
