import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const sgNricExamples: DetectorExamples = {
  match: [
    { text: 'NRIC: S9108268C', value: 'S9108268C', likelihood: 'very-likely', source: rules },
    { text: 'T7572225C (singapore)', value: 'T7572225C', likelihood: 'very-likely', source: rules },
    { text: '| FIN | T7572225C |', value: 'T7572225C', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, S9108268C, Main Street', value: 'S9108268C', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NRIC: S9108268D', why: 'the check does not hold' },
    { text: 'NRIC: S9108268CXY', why: 'longer than the number' },
    { text: 'NRIC /S9108268C', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nric S9108268C ', size) },
    { name: 'numbers cut short', make: (size) => fill('S9108268-', size) },
  ],
};
