import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const phTinExamples: DetectorExamples = {
  match: [
    { text: 'BIR: 123-456-780-000', value: '123-456-780-000', likelihood: 'likely', source: rules },
    { text: '402-118-639 (philippine)', value: '402-118-639', likelihood: 'likely', source: rules },
    { text: '| taxpayer identification | 402-118-639 |', value: '402-118-639', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'BIR: 000-000-000-000', why: 'not a number that is given out' },
    { text: 'TIN 123-456-78', why: 'not of the right length or form' },
    { text: 'BIR: 123-456-780-000777', why: 'longer than the number' },
    { text: 'BIR /123-456-780-000', why: 'part of a path' },
    { text: '123-456-780-000 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('bir 123-456-780-000 ', size) },
    { name: 'numbers cut short', make: (size) => fill('123-456-780-00-', size) },
  ],
};
