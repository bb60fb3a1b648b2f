import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `ovsxp_${sampleUuid(73)}`;
const second = `ovsxat_${sampleUuid(80)}`;

export const openVsxTokenExamples: DetectorExamples = {
  match: [
    { text: `OPEN_VSX_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with ovsxp_ and more', why: 'the prefix alone' },
    { text: `ovsxp_${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ovsxp_', size) }],
};
