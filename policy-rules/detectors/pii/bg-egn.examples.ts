import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const bgEgnExamples: DetectorExamples = {
  match: [
    { text: 'егн: 7523169263', value: '7523169263', likelihood: 'likely', source: rules },
    { text: '8032060406 (EGN)', value: '8032060406', likelihood: 'likely', source: rules },
    { text: '| единен граждански номер | 8032060406 |', value: '8032060406', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'егн: 7523169264', why: 'the check does not hold' },
    { text: 'егн: 7523169263777', why: 'longer than the number' },
    { text: 'егн /7523169263', why: 'part of a path' },
    { text: '7523169263 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('егн 7523169263 ', size) },
    { name: 'numbers cut short', make: (size) => fill('752316926-', size) },
  ],
};
