import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const cyTicExamples: DetectorExamples = {
  match: [
    { text: 'αφτ: 99652156X', value: '99652156X', likelihood: 'likely', source: rules },
    { text: '00532445O (φορολογικής ταυτότητας)', value: '00532445O', likelihood: 'likely', source: rules },
    { text: '| cyprus | 00532445O |', value: '00532445O', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'αφτ: 99652156Y', why: 'the check does not hold' },
    { text: 'αφτ: 99652156XXY', why: 'longer than the number' },
    { text: 'αφτ /99652156X', why: 'part of a path' },
    { text: '99652156X pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('αφτ 99652156X ', size) },
    { name: 'numbers cut short', make: (size) => fill('99652156-', size) },
  ],
};
