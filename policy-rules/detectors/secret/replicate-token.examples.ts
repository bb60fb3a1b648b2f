import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `r8_${sample(base62, 37, 14)}`;

export const replicateTokenExamples: DetectorExamples = {
  match: [
    { text: `REPLICATE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with r8_ and more', why: 'the prefix alone' },
    { text: `r8_${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('r8_', size) }],
};
