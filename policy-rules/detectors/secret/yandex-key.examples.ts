import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `AQVN${sample(base64url, 36, 34)}`;
const second = `t1.${sample(base62, 120, 41)}.${sample(base64url, 86, 42)}`;
const third = `y0_${sample(base64url, 55, 48)}`;

export const yandexKeyExamples: DetectorExamples = {
  match: [
    { text: `YANDEX_CLOUD_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with AQVN and more', why: 'the prefix alone' },
    { text: `AQVN${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('AQVN', size) }],
};
