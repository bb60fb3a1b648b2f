import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const egIdExamples: DetectorExamples = {
  match: [
    { text: 'الرقم القومي: 29001011234567', value: '29001011234567', likelihood: 'likely', source: rules },
    { text: '30105150203456 (رقم قومي)', value: '30105150203456', likelihood: 'likely', source: rules },
    { text: '| EGYPT | 30105150203456 |', value: '30105150203456', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'الرقم القومي: 29013011234567', why: 'not a number that is given out' },
    { text: 'الرقم القومي 2900101123456', why: 'not of the right length or form' },
    { text: 'الرقم القومي: 29001011234567777', why: 'longer than the number' },
    { text: 'الرقم القومي /29001011234567', why: 'part of a path' },
    { text: '29001011234567 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('الرقم القومي 29001011234567 ', size) },
    { name: 'numbers cut short', make: (size) => fill('2900101123456-', size) },
  ],
};
