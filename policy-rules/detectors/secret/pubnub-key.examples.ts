import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `sec-c-${sample(base62, 48, 37)}`;
const second = `pub-c-${sampleUuid(44)}`;
const third = `sub-c-${sampleUuid(51)}`;

export const pubnubKeyExamples: DetectorExamples = {
  match: [
    { text: `PUBNUB_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sec-c- and more', why: 'the prefix alone' },
    { text: `sec-c-${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sec-c-', size) }],
};
