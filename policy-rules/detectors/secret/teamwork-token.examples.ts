import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `tkn.v1_${sample(base62, 71, 25)}=`;

export const teamworkTokenExamples: DetectorExamples = {
  match: [
    { text: `TEAMWORK_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with tkn.v1_ and more', why: 'the prefix alone' },
    { text: `tkn.v1_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('tkn.v1_', size) }],
};
