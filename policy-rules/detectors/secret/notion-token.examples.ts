import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const digits = '123456789';
const token = `ntn_${sample(digits, 11, 84)}${sample(base62, 35, 85)}`;
const second = `secret_${sample(base62, 43, 91)}`;

export const notionTokenExamples: DetectorExamples = {
  match: [
    { text: `NOTION_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with ntn_ and more', why: 'the prefix alone' },
    { text: `ntn_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ntn_', size) }],
};
