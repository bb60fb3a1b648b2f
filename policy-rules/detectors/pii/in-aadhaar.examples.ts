import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const inAadhaarExamples: DetectorExamples = {
  match: [
    { text: 'aadhaar: 2341 2341 2346', value: '2341 2341 2346', likelihood: 'likely', source: rules },
    { text: '399876543211 (aadhar)', value: '399876543211', likelihood: 'likely', source: rules },
    { text: '| UIDAI | 399876543211 |', value: '399876543211', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'aadhaar: 2341 2341 2347', why: 'the check does not hold' },
    { text: 'aadhaar: 2341 2341 2346777', why: 'longer than the number' },
    { text: 'aadhaar /2341 2341 2346', why: 'part of a path' },
    { text: '2341 2341 2346 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('aadhaar 2341 2341 2346 ', size) },
    { name: 'numbers cut short', make: (size) => fill('2341 2341 234-', size) },
  ],
};
