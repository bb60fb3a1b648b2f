import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `nyk_v0_${sample(base62, 64, 26)}`;
const second = `nyk_${sample(base62, 62, 33)}`;
const value = sample(base62, 30, 66);

export const nylasKeyExamples: DetectorExamples = {
  match: [
    { text: `NYLAS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `NYLAS_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with nyk_v0_ and more', why: 'the prefix alone' },
    { text: `nyk_v0_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
    { text: `NYLAS_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'nylas has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('nyk_v0_', size) },
    { name: 'names without a value', make: (size) => fill('NYLAS_API_KEY=', size) },
  ],
};
