import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `sk-or-v1-${sample(hexDigits, 64, 42)}`;
const second = `sk-or-${sample(hexDigits, 64, 49)}`;

export const openrouterKeyExamples: DetectorExamples = {
  match: [
    { text: `OPENROUTER_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sk-or-v1- and more', why: 'the prefix alone' },
    { text: `sk-or-v1-${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk-or-v1-', size) }],
};
