import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `rootly_${sample(hexDigits, 64, 66)}`;

export const rootlyKeyExamples: DetectorExamples = {
  match: [
    { text: `ROOTLY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with rootly_ and more', why: 'the prefix alone' },
    { text: `rootly_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('rootly_', size) }],
};
