import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const ngNinExamples: DetectorExamples = {
  match: [
    { text: 'NIN: 70123948561', value: '70123948561', likelihood: 'likely', source: rules },
    { text: '22384719056 (NIMC)', value: '22384719056', likelihood: 'likely', source: rules },
    { text: '| nigeria | 22384719056 |', value: '22384719056', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIN: 11111111111', why: 'not a number that is given out' },
    { text: 'NIN 7012394856', why: 'not of the right length or form' },
    { text: 'NIN: 70123948561777', why: 'longer than the number' },
    { text: 'NIN /70123948561', why: 'part of a path' },
    { text: '70123948561 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nin 70123948561 ', size) },
    { name: 'numbers cut short', make: (size) => fill('7012394856-', size) },
  ],
};
