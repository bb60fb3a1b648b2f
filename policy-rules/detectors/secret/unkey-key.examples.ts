import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `unkey_${sample(base62, 22, 31)}`;

export const unkeyKeyExamples: DetectorExamples = {
  match: [
    { text: `UNKEY_API_KEY=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with unkey_ and more', why: 'the prefix alone' },
    { text: `unkey_${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('unkey_', size) }],
};
