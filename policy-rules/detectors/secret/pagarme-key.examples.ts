import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `ak_live_${sample(base62, 30, 28)}`;
const second = `ak_test_${sample(base62, 30, 35)}`;

export const pagarmeKeyExamples: DetectorExamples = {
  match: [
    { text: `PAGAR_ME_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with ak_live_ and more', why: 'the prefix alone' },
    { text: `ak_live_${'x'.repeat(token.length - 8)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 14), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ak_live_', size) }],
};
