import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `sm_pat_${sample(base62, 16, 68)}`;
const second = `sm_sat_${sample(base62, 16, 75)}`;
const third = `sm_aat_${sample(base62, 16, 82)}`;

export const settlemintTokenExamples: DetectorExamples = {
  match: [
    { text: `SETTLEMINT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sm_pat_ and more', why: 'the prefix alone' },
    { text: `sm_pat_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sm_pat_', size) }],
};
