import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const svNitExamples: DetectorExamples = {
  match: [
    { text: 'NIT: 0614-050707-104-8', value: '0614-050707-104-8', likelihood: 'likely', source: rules },
    { text: '0614-120785-101-2 (identificación tributaria)', value: '0614-120785-101-2', likelihood: 'likely', source: rules },
    { text: '| salvador | 0614-120785-101-2 |', value: '0614-120785-101-2', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIT: 0614-320707-104-8', why: 'not a number that is given out' },
    { text: 'NIT: 0614-050707-104', why: 'not of the right length or form' },
    { text: 'NIT: 0614-050707-104-8777', why: 'longer than the number' },
    { text: 'NIT /0614-050707-104-8', why: 'part of a path' },
    { text: '0614-050707-104-8 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nit 0614-050707-104-8 ', size) },
    { name: 'numbers cut short', make: (size) => fill('0614-050707-104--', size) },
  ],
};
