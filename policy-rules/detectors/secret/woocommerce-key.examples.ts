import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `ck_${sample(hexDigits, 40, 29)}`;
const second = `cs_${sample(hexDigits, 40, 36)}`;

export const woocommerceKeyExamples: DetectorExamples = {
  match: [
    { text: `WOOCOMMERCE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with ck_ and more', why: 'the prefix alone' },
    { text: `ck_${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ck_', size) }],
};
