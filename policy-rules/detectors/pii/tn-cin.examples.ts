import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const tnCinExamples: DetectorExamples = {
  match: [
    { text: 'بطاقة التعريف: 58994407', value: '58994407', likelihood: 'likely', source: rules },
    { text: "09458092 (carte d'identité nationale)", value: '09458092', likelihood: 'likely', source: rules },
    { text: '| TUNIS | 09458092 |', value: '09458092', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'بطاقة التعريف: 20210131', why: 'not a number that is given out' },
    { text: 'CIN 5899440', why: 'not of the right length or form' },
    { text: 'بطاقة التعريف: 58994407777', why: 'longer than the number' },
    { text: 'بطاقة التعريف /58994407', why: 'part of a path' },
    { text: '58994407 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('بطاقة التعريف 58994407 ', size) },
    { name: 'numbers cut short', make: (size) => fill('5899440-', size) },
  ],
};
