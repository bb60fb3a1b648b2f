import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `vtwn_${sample(base62, 30, 65)}`;

export const valTownTokenExamples: DetectorExamples = {
  match: [
    { text: `VAL_TOWN_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with vtwn_ and more', why: 'the prefix alone' },
    { text: `vtwn_${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('vtwn_', size) }],
};
