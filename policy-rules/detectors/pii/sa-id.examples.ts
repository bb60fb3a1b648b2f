import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const saIdExamples: DetectorExamples = {
  match: [
    { text: 'الهوية: 1038456123', value: '1038456123', likelihood: 'likely', source: rules },
    { text: '2456789011 (رقم الهوية)', value: '2456789011', likelihood: 'likely', source: rules },
    { text: '| الإقامة | 2456789011 |', value: '2456789011', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'الهوية: 1038456124', why: 'the check does not hold' },
    { text: 'الهوية: 1038456123777', why: 'longer than the number' },
    { text: 'الهوية /1038456123', why: 'part of a path' },
    { text: '1038456123 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('الهوية 1038456123 ', size) },
    { name: 'numbers cut short', make: (size) => fill('103845612-', size) },
  ],
};
