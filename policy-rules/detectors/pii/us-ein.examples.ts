import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const usEinExamples: DetectorExamples = {
  match: [
    { text: 'EIN: 67-1234509', value: '67-1234509', likelihood: 'likely', source: rules },
    { text: '12-3459876 (FEIN)', value: '12-3459876', likelihood: 'likely', source: rules },
    { text: '| employer identification | 12-3459876 |', value: '12-3459876', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'EIN: 07-1234509', why: 'not a number that is given out' },
    { text: 'EIN: 67-123450', why: 'not of the right length or form' },
    { text: 'EIN: 67-1234509777', why: 'longer than the number' },
    { text: 'EIN /67-1234509', why: 'part of a path' },
    { text: '67-1234509 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('ein 67-1234509 ', size) },
    { name: 'numbers cut short', make: (size) => fill('67-123450-', size) },
  ],
};
