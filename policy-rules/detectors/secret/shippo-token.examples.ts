import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `shippo_live_${sample(hexDigits, 40, 80)}`;
const second = `shippo_test_${sample(hexDigits, 40, 87)}`;

export const shippoTokenExamples: DetectorExamples = {
  match: [
    { text: `SHIPPO_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with shippo_live_ and more', why: 'the prefix alone' },
    { text: `shippo_live_${'x'.repeat(token.length - 12)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 18), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('shippo_live_', size) }],
};
