import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const plPeselExamples: DetectorExamples = {
  match: [
    { text: 'PESEL: 44051401458', value: '44051401458', likelihood: 'likely', source: rules },
    { text: '02250818231 (numer ewidencyjny)', value: '02250818231', likelihood: 'likely', source: rules },
    { text: '| dowód osobisty | 02250818231 |', value: '02250818231', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'PESEL: 44051401459', why: 'the check does not hold' },
    { text: 'PESEL: 44051401458777', why: 'longer than the number' },
    { text: 'PESEL /44051401458', why: 'part of a path' },
    { text: '44051401458 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('pesel 44051401458 ', size) },
    { name: 'numbers cut short', make: (size) => fill('4405140145-', size) },
  ],
};
