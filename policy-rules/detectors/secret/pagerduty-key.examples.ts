import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `pdus+_${sample(base62, 4, 6)}_${sampleUuid(7)}`;
const second = `pdeu+_${sample(base62, 4, 13)}_${sampleUuid(14)}`;
const value = `u+4${sample(base62, 8, 46)}7${sample(base62, 8, 47)}`;

export const pagerdutyKeyExamples: DetectorExamples = {
  match: [
    { text: `PAGERDUTY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `PAGERDUTY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with pdus+_ and more', why: 'the prefix alone' },
    { text: `pdus+_${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
    { text: `PAGERDUTY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'pagerduty has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('pdus+_', size) },
    { name: 'names without a value', make: (size) => fill('PAGERDUTY_API_KEY=', size) },
  ],
};
