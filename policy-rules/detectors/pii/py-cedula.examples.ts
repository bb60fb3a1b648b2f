import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const pyCedulaExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 3 785 128', value: '3 785 128', likelihood: 'likely', source: rules },
    { text: '4.128.907 (paraguay)', value: '4.128.907', likelihood: 'likely', source: rules },
    { text: '| paraguay | 4.128.907 |', value: '4.128.907', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 0.128.907', why: 'not a number that is given out' },
    { text: 'cédula 3 785 12', why: 'not of the right length or form' },
    { text: 'cédula: 3 785 128777', why: 'longer than the number' },
    { text: 'cédula /3 785 128', why: 'part of a path' },
    { text: '3 785 128 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 3 785 128 ', size) },
    { name: 'numbers cut short', make: (size) => fill('3 785 12-', size) },
  ],
};
