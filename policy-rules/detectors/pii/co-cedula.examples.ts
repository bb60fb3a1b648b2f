import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const coCedulaExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 1.020.304.567', value: '1.020.304.567', likelihood: 'likely', source: rules },
    { text: '52384719 (cedula)', value: '52384719', likelihood: 'likely', source: rules },
    { text: '| c.c. | 52384719 |', value: '52384719', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 0.203.456', why: 'not a number that is given out' },
    { text: 'cédula expedida el 20200131', why: 'not of the right length or form' },
    { text: 'cédula: 1.020.304.567777', why: 'longer than the number' },
    { text: 'cédula /1.020.304.567', why: 'part of a path' },
    { text: '1.020.304.567 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 1.020.304.567 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1.020.304.56-', size) },
  ],
};
