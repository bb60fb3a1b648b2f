import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const peDniExamples: DetectorExamples = {
  match: [
    { text: 'DNI: 10117410-2', value: '10117410-2', likelihood: 'likely', source: rules },
    { text: '001043328 (CUI)', value: '001043328', likelihood: 'likely', source: rules },
    { text: '| carné de extranjería | 001043328 |', value: '001043328', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'DNI: 000000000', why: 'not a number that is given out' },
    { text: 'DNI: 1011741-2', why: 'not of the right length or form' },
    { text: 'DNI: 10117410-2777', why: 'longer than the number' },
    { text: 'DNI /10117410-2', why: 'part of a path' },
    { text: '10117410-2 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('dni 10117410-2 ', size) },
    { name: 'numbers cut short', make: (size) => fill('10117410--', size) },
  ],
};
