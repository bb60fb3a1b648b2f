import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `NRAK-${sample(capitals, 27, 17)}`;
const second = `NRII-${sample(base62, 32, 24)}`;
const third = `NRIQ-${sample(base62, 32, 31)}`;
const value = sample(hexDigits, 40, 57);

export const newRelicKeyExamples: DetectorExamples = {
  match: [
    { text: `NEW_RELIC_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `NEWRELIC_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with NRAK- and more', why: 'the prefix alone' },
    { text: `NRAK-${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
    { text: `NEWRELIC_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'newrelic has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('NRAK-', size) },
    { name: 'names without a value', make: (size) => fill('NEWRELIC_API_KEY=', size) },
  ],
};
