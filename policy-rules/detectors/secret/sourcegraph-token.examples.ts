import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `sgp_${sample(hexDigits, 16, 68)}_${sample(hexDigits, 40, 69)}`;
const second = `slk_${sample(hexDigits, 64, 75)}`;
const third = `sgd_${sample(hexDigits, 64, 82)}`;
const value = sample(hexDigits, 40, 108);

export const sourcegraphTokenExamples: DetectorExamples = {
  match: [
    { text: `SOURCEGRAPH_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `SOURCEGRAPH_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with sgp_ and more', why: 'the prefix alone' },
    { text: `sgp_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `SOURCEGRAPH_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'sourcegraph has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sgp_', size) },
    { name: 'names without a value', make: (size) => fill('SOURCEGRAPH_API_KEY=', size) },
  ],
};
