import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample, sampleUuid } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `SCW${sample(capitals, 17, 62)}`;
const value = sampleUuid(102);

export const scalewayKeyExamples: DetectorExamples = {
  match: [
    { text: `SCALEWAY_API_KEY=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
    { text: `SCALEWAY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with SCW and more', why: 'the prefix alone' },
    { text: `SCW${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
    { text: `SCALEWAY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'scaleway has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('SCW', size) },
    { name: 'names without a value', make: (size) => fill('SCALEWAY_API_KEY=', size) },
  ],
};
