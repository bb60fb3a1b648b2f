import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const kwCivilIdExamples: DetectorExamples = {
  match: [
    { text: 'civil id: 285061212359', value: '285061212359', likelihood: 'likely', source: rules },
    { text: '301010412358 (الرقم المدني)', value: '301010412358', likelihood: 'likely', source: rules },
    { text: '| البطاقة المدنية | 301010412358 |', value: '301010412358', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'civil id: 285061212350', why: 'the check does not hold' },
    { text: 'civil id: 285061212359777', why: 'longer than the number' },
    { text: 'civil id /285061212359', why: 'part of a path' },
    { text: '285061212359 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('civil id 285061212359 ', size) },
    { name: 'numbers cut short', make: (size) => fill('28506121235-', size) },
  ],
};
