import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const esDniExamples: DetectorExamples = {
  match: [
    { text: 'DNI: 54362315K', value: '54362315K', likelihood: 'likely', source: rules },
    { text: '01234567-L (NIF)', value: '01234567-L', likelihood: 'likely', source: rules },
    { text: '| documento nacional | 01234567-L |', value: '01234567-L', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'DNI: 54362315L', why: 'the check does not hold' },
    { text: 'DNI: 54362315KXY', why: 'longer than the number' },
    { text: 'DNI /54362315K', why: 'part of a path' },
    { text: '54362315K pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('dni 54362315K ', size) },
    { name: 'numbers cut short', make: (size) => fill('54362315-', size) },
  ],
};
