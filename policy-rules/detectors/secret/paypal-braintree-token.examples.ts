import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `access_token\$production\$${sample(base36, 16, 79)}\$${sample(hexDigits, 32, 80)}`;
const second = `access_token\$sandbox\$${sample(base36, 16, 86)}\$${sample(hexDigits, 32, 87)}`;

export const paypalBraintreeTokenExamples: DetectorExamples = {
  match: [
    { text: `PAYPAL_BRAINTREE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with access_token$production$ and more', why: 'the prefix alone' },
    { text: `access_token\$production\$${'x'.repeat(token.length - 24)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 30), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('access_token$production$', size) }],
};
