import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const boCiExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 1234509-SC', value: '1234509-SC', likelihood: 'likely', source: rules },
    { text: '87654309-LP (cedula)', value: '87654309-LP', likelihood: 'likely', source: rules },
    { text: '| CI | 87654309-LP |', value: '87654309-LP', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 1234509-QQ', why: 'not a number that is given out' },
    { text: 'CI: 123450-SC', why: 'not of the right length or form' },
    { text: 'cédula: 1234509-SCXY', why: 'longer than the number' },
    { text: 'cédula /1234509-SC', why: 'part of a path' },
    { text: '1234509-SC pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 1234509-SC ', size) },
    { name: 'numbers cut short', make: (size) => fill('1234509-S-', size) },
  ],
};
