import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const mzBiExamples: DetectorExamples = {
  match: [
    { text: 'BI: 100104946669B', value: '100104946669B', likelihood: 'likely', source: rules },
    { text: '110203456781N (bilhete de identidade)', value: '110203456781N', likelihood: 'likely', source: rules },
    { text: '| mozambi | 110203456781N |', value: '110203456781N', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'BI: 1001049466690', why: 'not a number that is given out' },
    { text: 'bilhete de identidade 10010494666B', why: 'not of the right length or form' },
    { text: 'BI: 100104946669BXY', why: 'longer than the number' },
    { text: 'BI /100104946669B', why: 'part of a path' },
    { text: '100104946669B pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('bi 100104946669B ', size) },
    { name: 'numbers cut short', make: (size) => fill('100104946669-', size) },
  ],
};
