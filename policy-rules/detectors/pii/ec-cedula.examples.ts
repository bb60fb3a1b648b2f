import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ecCedulaExamples: DetectorExamples = {
  match: [
    { text: 'c.i.: 1714307103', value: '1714307103', likelihood: 'likely', source: rules },
    { text: '092234567-3 (cedula)', value: '092234567-3', likelihood: 'likely', source: rules },
    { text: '| c.i. | 092234567-3 |', value: '092234567-3', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 1714307104', why: 'the check does not hold' },
    { text: 'cédula: 1714307103777', why: 'longer than the number' },
    { text: 'cédula /1714307103', why: 'part of a path' },
    { text: '1714307103 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 1714307103 ', size) },
    { name: 'numbers cut short', make: (size) => fill('171430710-', size) },
  ],
};
