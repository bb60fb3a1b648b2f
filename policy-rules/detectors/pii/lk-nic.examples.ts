import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const lkNicExamples: DetectorExamples = {
  match: [
    { text: 'NIC: 942281632V', value: '942281632V', likelihood: 'likely', source: rules },
    { text: '199931512253 (sri lanka)', value: '199931512253', likelihood: 'likely', source: rules },
    { text: '| NIC | 199931512253 |', value: '199931512253', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIC: 944281632V', why: 'not a number that is given out' },
    { text: 'NIC 94228163V', why: 'not of the right length or form' },
    { text: 'NIC: 942281632VXY', why: 'longer than the number' },
    { text: 'NIC /942281632V', why: 'part of a path' },
    { text: '942281632V pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nic 942281632V ', size) },
    { name: 'numbers cut short', make: (size) => fill('942281632-', size) },
  ],
};
