import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `sk_live_${sample(base62, 24, 48)}`;
const second = `rk_live_${sample(base62, 24, 55)}`;
const third = `sk_test_${sample(base62, 24, 62)}`;

export const stripeKeyExamples: DetectorExamples = {
  match: [
    { text: `STRIPE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sk_live_ and more', why: 'the prefix alone' },
    { text: `sk_live_${'x'.repeat(token.length - 8)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 14), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk_live_', size) }],
};
