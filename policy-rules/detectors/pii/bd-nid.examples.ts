import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const bdNidExamples: DetectorExamples = {
  match: [
    { text: 'bangladesh: 19902617295000123', value: '19902617295000123', likelihood: 'likely', source: rules },
    { text: '5942817360 (nid no)', value: '5942817360', likelihood: 'likely', source: rules },
    { text: '| nid number | 5942817360 |', value: '5942817360', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'bangladesh: 1111111111', why: 'not a number that is given out' },
    { text: 'NID no 594281736', why: 'not of the right length or form' },
    { text: 'bangladesh: 19902617295000123777', why: 'longer than the number' },
    { text: 'bangladesh /19902617295000123', why: 'part of a path' },
    { text: '19902617295000123 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('bangladesh 19902617295000123 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1990261729500012-', size) },
  ],
};
