import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, sample } from '../../engine/sample.ts';

const token = `pdl_live_apikey_${sample(base36, 26, 3)}_${sample(base62, 22, 4)}_${sample(base62, 3, 5)}`;
const second = `pdl_sdbx_apikey_${sample(base36, 26, 10)}_${sample(base62, 22, 11)}_${sample(base62, 3, 12)}`;
const third = `pdl_ntfset_${sample(base36, 26, 17)}_${sample(base62, 32, 18)}`;

export const paddleKeyExamples: DetectorExamples = {
  match: [
    { text: `PADDLE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with pdl_live_apikey_ and more', why: 'the prefix alone' },
    { text: `pdl_live_apikey_${'x'.repeat(token.length - 16)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 22), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pdl_live_apikey_', size) }],
};
