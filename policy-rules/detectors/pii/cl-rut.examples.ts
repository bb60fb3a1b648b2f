import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const clRutExamples: DetectorExamples = {
  match: [
    { text: 'RUT: 12.531.909-2', value: '12.531.909-2', likelihood: 'very-likely', source: rules },
    { text: '7727230-5 (RUN)', value: '7727230-5', likelihood: 'likely', source: rules },
    { text: '| rol único | 7727230-5 |', value: '7727230-5', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'RUT: 12.531.909-3', why: 'the check does not hold' },
    { text: 'RUT: 12.531.909-2777', why: 'longer than the number' },
    { text: 'RUT /12.531.909-2', why: 'part of a path' },
    { text: '12.531.909-2 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rut 12.531.909-2 ', size) },
    { name: 'numbers cut short', make: (size) => fill('12.531.909--', size) },
  ],
};
