import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `NF-${sample(base62, 32, 68)}`;

export const nightfallKeyExamples: DetectorExamples = {
  match: [
    { text: `NIGHTFALL_API_KEY=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with NF- and more', why: 'the prefix alone' },
    { text: `NF-${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('NF-', size) }],
};
