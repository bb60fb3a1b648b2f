import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `packagist_uut_${sample(hexDigits, 68, 10)}`;
const second = `packagist_ort_${sample(hexDigits, 68, 17)}`;
const third = `packagist_out_${sample(hexDigits, 68, 24)}`;

export const privatePackagistTokenExamples: DetectorExamples = {
  match: [
    { text: `PRIVATE_PACKAGIST_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with packagist_uut_ and more', why: 'the prefix alone' },
    { text: `packagist_uut_${'x'.repeat(token.length - 14)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 20), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('packagist_uut_', size) }],
};
