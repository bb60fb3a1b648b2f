import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `AKLT${sample(base62, 43, 1)}`;

export const volcengineKeyExamples: DetectorExamples = {
  match: [
    { text: `VOLCENGINE_API_KEY=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with AKLT and more', why: 'the prefix alone' },
    { text: `AKLT${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('AKLT', size) }],
};
