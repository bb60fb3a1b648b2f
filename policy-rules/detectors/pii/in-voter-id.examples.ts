import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const inVoterIdExamples: DetectorExamples = {
  match: [
    { text: 'VOTER: DBJ2289013', value: 'DBJ2289013', likelihood: 'likely', source: rules },
    { text: 'UZB2345117 (EPIC)', value: 'UZB2345117', likelihood: 'likely', source: rules },
    { text: '| elector | UZB2345117 |', value: 'UZB2345117', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'VOTER: DB12289013', why: 'not a number that is given out' },
    { text: 'voter DBJ228901', why: 'not of the right length or form' },
    { text: 'VOTER: DBJ2289013777', why: 'longer than the number' },
    { text: 'VOTER /DBJ2289013', why: 'part of a path' },
    { text: 'DBJ2289013 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('voter DBJ2289013 ', size) },
    { name: 'numbers cut short', make: (size) => fill('DBJ228901-', size) },
  ],
};
