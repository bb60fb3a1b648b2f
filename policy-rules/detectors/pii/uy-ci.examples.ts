import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const uyCiExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 1.234.567-2', value: '1.234.567-2', likelihood: 'likely', source: rules },
    { text: '3848719-3 (cedula)', value: '3848719-3', likelihood: 'likely', source: rules },
    { text: '| c.i. | 3848719-3 |', value: '3848719-3', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 1.234.567-3', why: 'the check does not hold' },
    { text: 'cédula: 1.234.567-2777', why: 'longer than the number' },
    { text: 'cédula /1.234.567-2', why: 'part of a path' },
    { text: '1.234.567-2 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 1.234.567-2 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1.234.567--', size) },
  ],
};
