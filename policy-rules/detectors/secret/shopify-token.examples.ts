import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `shpat_${sample(hexDigits, 32, 11)}`;
const second = `shpca_${sample(hexDigits, 32, 18)}`;
const third = `shppa_${sample(hexDigits, 32, 25)}`;

export const shopifyTokenExamples: DetectorExamples = {
  match: [
    { text: `SHOPIFY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with shpat_ and more', why: 'the prefix alone' },
    { text: `shpat_${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('shpat_', size) }],
};
