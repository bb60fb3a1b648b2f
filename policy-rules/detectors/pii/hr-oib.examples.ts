import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const hrOibExamples: DetectorExamples = {
  match: [
    { text: 'OIB: 94577403194', value: '94577403194', likelihood: 'likely', source: rules },
    { text: '33392005961 (osobni identifikacijski broj)', value: '33392005961', likelihood: 'likely', source: rules },
    { text: '| OIB | 33392005961 |', value: '33392005961', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'OIB: 94577403195', why: 'the check does not hold' },
    { text: 'OIB: 94577403194777', why: 'longer than the number' },
    { text: 'OIB /94577403194', why: 'part of a path' },
    { text: '94577403194 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('oib 94577403194 ', size) },
    { name: 'numbers cut short', make: (size) => fill('9457740319-', size) },
  ],
};
