import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const crCedulaExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 1-0613-0584', value: '1-0613-0584', likelihood: 'likely', source: rules },
    { text: '7-0123-0456 (cedula)', value: '7-0123-0456', likelihood: 'likely', source: rules },
    { text: '| costa rica | 7-0123-0456 |', value: '7-0123-0456', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 0-0613-0584', why: 'not a number that is given out' },
    { text: 'cédula 1-0613-058', why: 'not of the right length or form' },
    { text: 'cédula: 1-0613-0584777', why: 'longer than the number' },
    { text: 'cédula /1-0613-0584', why: 'part of a path' },
    { text: '1-0613-0584 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 1-0613-0584 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1-0613-058-', size) },
  ],
};
