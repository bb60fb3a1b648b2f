import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `xaat-${sampleUuid(2305)}`;
const token1 = `xapt-${sampleUuid(2311)}`;
const prefixed = 'the form of the token, with its prefix';

export const axiomTokenExamples: DetectorExamples = {
  match: [
    { text: `AXIOM_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `xaat-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with xaat-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `xaat-${sampleUuid(2317).slice(5)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('xaat-', size) }],
};
