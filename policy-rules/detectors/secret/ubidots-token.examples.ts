import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `BBFF-${sample(base62, 30, 3)}`;
const second = `BBUS-${sample(base62, 30, 10)}`;

export const ubidotsTokenExamples: DetectorExamples = {
  match: [
    { text: `UBIDOTS_TOKEN=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with BBFF- and more', why: 'the prefix alone' },
    { text: `BBFF-${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('BBFF-', size) }],
};
