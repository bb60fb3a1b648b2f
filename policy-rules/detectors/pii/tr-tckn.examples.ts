import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const trTcknExamples: DetectorExamples = {
  match: [
    { text: 'kimlik: 10000000146', value: '10000000146', likelihood: 'likely', source: rules },
    { text: '53641873052 (TCKN)', value: '53641873052', likelihood: 'likely', source: rules },
    { text: '| tc no | 53641873052 |', value: '53641873052', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'kimlik: 10000000147', why: 'the check does not hold' },
    { text: 'kimlik: 10000000146777', why: 'longer than the number' },
    { text: 'kimlik /10000000146', why: 'part of a path' },
    { text: '10000000146 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('kimlik 10000000146 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1000000014-', size) },
  ],
};
