import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const token = `pts_${sample(base32, 32, 41)}`;

export const pangeaTokenExamples: DetectorExamples = {
  match: [
    { text: `PANGEA_TOKEN=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with pts_ and more', why: 'the prefix alone' },
    { text: `pts_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pts_', size) }],
};
