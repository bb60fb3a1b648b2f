import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const alNidExamples: DetectorExamples = {
  match: [
    { text: 'NIPT: J91402501L', value: 'J91402501L', likelihood: 'likely', source: rules },
    { text: 'I05101999I (NUIS)', value: 'I05101999I', likelihood: 'likely', source: rules },
    { text: '| NID | I05101999I |', value: 'I05101999I', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIPT: J9140250L', why: 'not of the right length or form' },
    { text: 'NIPT: J914025011', why: 'not of the right length or form' },
    { text: 'NIPT: J91402501LXY', why: 'longer than the number' },
    { text: 'NIPT /J91402501L', why: 'part of a path' },
    { text: 'J91402501L pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nipt J91402501L ', size) },
    { name: 'numbers cut short', make: (size) => fill('J91402501-', size) },
  ],
};
