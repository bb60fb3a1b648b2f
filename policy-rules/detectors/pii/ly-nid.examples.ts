import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const lyNidExamples: DetectorExamples = {
  match: [
    { text: 'الرقم الوطني: 219624876201', value: '219624876201', likelihood: 'likely', source: rules },
    { text: '120030145678 (LIBYA)', value: '120030145678', likelihood: 'likely', source: rules },
    { text: '| ليبيا | 120030145678 |', value: '120030145678', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'الرقم الوطني: 319624876201', why: 'not a number that is given out' },
    { text: 'الرقم الوطني 21962487620', why: 'not of the right length or form' },
    { text: 'الرقم الوطني: 219624876201777', why: 'longer than the number' },
    { text: 'الرقم الوطني /219624876201', why: 'part of a path' },
    { text: '219624876201 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('الرقم الوطني 219624876201 ', size) },
    { name: 'numbers cut short', make: (size) => fill('21962487620-', size) },
  ],
};
