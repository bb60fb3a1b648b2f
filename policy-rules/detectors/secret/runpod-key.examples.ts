import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `rpa_${sample(capitals, 42, 49)}`;

export const runpodKeyExamples: DetectorExamples = {
  match: [
    { text: `RUNPOD_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with rpa_ and more', why: 'the prefix alone' },
    { text: `rpa_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('rpa_', size) }],
};
