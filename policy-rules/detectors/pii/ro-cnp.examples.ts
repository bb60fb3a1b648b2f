import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const roCnpExamples: DetectorExamples = {
  match: [
    { text: 'CNP: 1630615123457', value: '1630615123457', likelihood: 'likely', source: rules },
    { text: '2790210140017 (cod numeric personal)', value: '2790210140017', likelihood: 'likely', source: rules },
    { text: '| codul numeric | 2790210140017 |', value: '2790210140017', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CNP: 1630615123458', why: 'the check does not hold' },
    { text: 'CNP: 1630615123457777', why: 'longer than the number' },
    { text: 'CNP /1630615123457', why: 'part of a path' },
    { text: '1630615123457 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cnp 1630615123457 ', size) },
    { name: 'numbers cut short', make: (size) => fill('163061512345-', size) },
  ],
};
