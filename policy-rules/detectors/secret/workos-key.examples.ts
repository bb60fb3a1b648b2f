import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `sk_live_a2V5X${sample(base62, 80, 62)}`;
const second = `sk_test_a2V5X${sample(base62, 80, 69)}`;

export const workosKeyExamples: DetectorExamples = {
  match: [
    { text: `WORKOS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sk_live_a2V5X and more', why: 'the prefix alone' },
    { text: `sk_live_a2V5X${'x'.repeat(token.length - 13)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 19), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk_live_a2V5X', size) }],
};
