import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const coNitExamples: DetectorExamples = {
  match: [
    { text: 'NIT: 900544472-2', value: '900544472-2', likelihood: 'likely', source: rules },
    { text: '213.123.432-1 (identificación tributaria)', value: '213.123.432-1', likelihood: 'likely', source: rules },
    { text: '| colombia | 213.123.432-1 |', value: '213.123.432-1', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIT: 900544472-3', why: 'the check does not hold' },
    { text: 'NIT: 900544472-2777', why: 'longer than the number' },
    { text: 'NIT /900544472-2', why: 'part of a path' },
    { text: '900544472-2 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nit 900544472-2 ', size) },
    { name: 'numbers cut short', make: (size) => fill('900544472--', size) },
  ],
};
