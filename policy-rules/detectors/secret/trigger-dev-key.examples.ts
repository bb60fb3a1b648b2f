import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `tr_dev_${sample(base62, 20, 55)}`;
const second = `tr_prod_${sample(base62, 20, 62)}`;
const third = `tr_stg_${sample(base62, 20, 69)}`;

export const triggerDevKeyExamples: DetectorExamples = {
  match: [
    { text: `TRIGGER_DEV_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with tr_dev_ and more', why: 'the prefix alone' },
    { text: `tr_dev_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('tr_dev_', size) }],
};
