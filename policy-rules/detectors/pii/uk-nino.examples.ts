import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const ukNinoExamples: DetectorExamples = {
  match: [
    { text: 'national insurance: JG 10 37 59 A', value: 'JG 10 37 59 A', likelihood: 'very-likely', source: rules },
    { text: 'YZ614868B (NINO)', value: 'YZ614868B', likelihood: 'likely', source: rules },
    { text: '| ni number | YZ614868B |', value: 'YZ614868B', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'national insurance: QQ 10 37 59 A', why: 'not a number that is given out' },
    { text: 'NINO: JG 10 37 5 A', why: 'not of the right length or form' },
    { text: 'NINO: JG103759E', why: 'not of the right length or form' },
    { text: 'national insurance: JG 10 37 59 AXY', why: 'longer than the number' },
    { text: 'national insurance /JG 10 37 59 A', why: 'part of a path' },
    { text: 'JG 10 37 59 A pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('national insurance JG 10 37 59 A ', size) },
    { name: 'numbers cut short', make: (size) => fill('JG 10 37 59 -', size) },
  ],
};
