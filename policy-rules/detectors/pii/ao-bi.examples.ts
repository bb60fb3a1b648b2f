import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const aoBiExamples: DetectorExamples = {
  match: [
    { text: 'BI: 007128828LA043', value: '007128828LA043', likelihood: 'likely', source: rules },
    { text: '003534962HO033 (bilhete de identidade)', value: '003534962HO033', likelihood: 'likely', source: rules },
    { text: '| angola | 003534962HO033 |', value: '003534962HO033', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'BI: 007128828L0433', why: 'not a number that is given out' },
    { text: 'BI: 00712882LA043', why: 'not of the right length or form' },
    { text: 'BI: 007128828LA043777', why: 'longer than the number' },
    { text: 'BI /007128828LA043', why: 'part of a path' },
    { text: '007128828LA043 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('bi 007128828LA043 ', size) },
    { name: 'numbers cut short', make: (size) => fill('007128828LA04-', size) },
  ],
};
