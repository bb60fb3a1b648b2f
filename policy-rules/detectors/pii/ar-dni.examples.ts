import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const arDniExamples: DetectorExamples = {
  match: [
    { text: 'DNI: 20.123.456', value: '20.123.456', likelihood: 'likely', source: rules },
    { text: '28473921 (documento nro)', value: '28473921', likelihood: 'likely', source: rules },
    { text: '| documento nro | 28473921 |', value: '28473921', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'DNI: 1.123.456', why: 'not a number that is given out' },
    { text: 'DNI emitido el 20200131', why: 'not of the right length or form' },
    { text: 'DNI: 20.123.456777', why: 'longer than the number' },
    { text: 'DNI /20.123.456', why: 'part of a path' },
    { text: '20.123.456 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('dni 20.123.456 ', size) },
    { name: 'numbers cut short', make: (size) => fill('20.123.45-', size) },
  ],
};
