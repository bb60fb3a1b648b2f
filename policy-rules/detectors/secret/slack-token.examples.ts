import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const digits = '123456789';
const token = `xoxb-${sample(digits, 12, 37)}-${sample(digits, 12, 38)}-${sample(base62, 24, 39)}`;
const second = `xoxp-${sample(digits, 12, 44)}-${sample(digits, 12, 45)}-${sample(digits, 12, 46)}-${sample(hexDigits, 32, 47)}`;
const third = `xoxe.xoxb-1-${sample(base62, 166, 51)}`;

export const slackTokenExamples: DetectorExamples = {
  match: [
    { text: `SLACK_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with xoxb- and more', why: 'the prefix alone' },
    { text: `xoxb-${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('xoxb-', size) }],
};
