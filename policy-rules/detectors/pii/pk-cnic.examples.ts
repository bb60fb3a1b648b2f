import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const pkCnicExamples: DetectorExamples = {
  match: [
    { text: 'CNIC: 42201-0397640-8', value: '42201-0397640-8', likelihood: 'very-likely', source: rules },
    { text: '21234-9876543-6 (NICOP)', value: '21234-9876543-6', likelihood: 'very-likely', source: rules },
    { text: '| NADRA | 21234-9876543-6 |', value: '21234-9876543-6', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, 42201-0397640-8, Main Street', value: '42201-0397640-8', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CNIC: 82201-0397640-8', why: 'not a number that is given out' },
    { text: 'CNIC 42201-039764-8', why: 'not of the right length or form' },
    { text: 'CNIC: 42201-0397640-8777', why: 'longer than the number' },
    { text: 'CNIC /42201-0397640-8', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cnic 42201-0397640-8 ', size) },
    { name: 'numbers cut short', make: (size) => fill('42201-0397640--', size) },
  ],
};
