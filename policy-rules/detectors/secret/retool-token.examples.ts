import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `retool_01${sample(base36, 24, 82)}`;

export const retoolTokenExamples: DetectorExamples = {
  match: [
    { text: `RETOOL_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with retool_01 and more', why: 'the prefix alone' },
    { text: `retool_01${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('retool_01', size) }],
};
