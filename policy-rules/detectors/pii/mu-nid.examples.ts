import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const muNidExamples: DetectorExamples = {
  match: [
    { text: 'mauritius: L2207971502833', value: 'L2207971502833', likelihood: 'likely', source: rules },
    { text: 'M150385123456A (mauritian)', value: 'M150385123456A', likelihood: 'likely', source: rules },
    { text: '| NIC | M150385123456A |', value: 'M150385123456A', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'mauritius: L3207971502833', why: 'not a number that is given out' },
    { text: 'mauritius L220797150283', why: 'not of the right length or form' },
    { text: 'mauritius: L2207971502833777', why: 'longer than the number' },
    { text: 'mauritius /L2207971502833', why: 'part of a path' },
    { text: 'L2207971502833 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('mauritius L2207971502833 ', size) },
    { name: 'numbers cut short', make: (size) => fill('L220797150283-', size) },
  ],
};
