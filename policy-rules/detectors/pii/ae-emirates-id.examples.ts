import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const aeEmiratesIdExamples: DetectorExamples = {
  match: [
    { text: 'emirates id: 784-1979-1234567-1', value: '784-1979-1234567-1', likelihood: 'very-likely', source: rules },
    { text: '784198565432105 (EID)', value: '784198565432105', likelihood: 'likely', source: rules },
    { text: '| الهوية الإماراتية | 784198565432105 |', value: '784198565432105', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 784-1979-1234567-1, Main Street', value: '784-1979-1234567-1', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'emirates id: 784-1979-1234567-2', why: 'the check does not hold' },
    { text: 'emirates id: 784-1979-1234567-1777', why: 'longer than the number' },
    { text: 'emirates id /784-1979-1234567-1', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('emirates id 784-1979-1234567-1 ', size) },
    { name: 'numbers cut short', make: (size) => fill('784-1979-1234567--', size) },
  ],
};
