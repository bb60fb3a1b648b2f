import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ukUtrExamples: DetectorExamples = {
  match: [
    { text: 'UTR: 1123456789', value: '1123456789', likelihood: 'likely', source: rules },
    { text: '91955 83907 (unique taxpayer)', value: '91955 83907', likelihood: 'likely', source: rules },
    { text: '| self assessment | 91955 83907 |', value: '91955 83907', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'UTR: 1123456780', why: 'the check does not hold' },
    { text: 'UTR: 1123456789777', why: 'longer than the number' },
    { text: 'UTR /1123456789', why: 'part of a path' },
    { text: '1123456789 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('utr 1123456789 ', size) },
    { name: 'numbers cut short', make: (size) => fill('112345678-', size) },
  ],
};
