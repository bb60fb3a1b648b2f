import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const usItinExamples: DetectorExamples = {
  match: [
    { text: 'ITIN: 912-70-1734', value: '912-70-1734', likelihood: 'very-likely', source: rules },
    { text: '912801734 (individual taxpayer)', value: '912801734', likelihood: 'likely', source: rules },
    { text: '| taxpayer id | 912801734 |', value: '912801734', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 912-70-1734, Main Street', value: '912-70-1734', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'ITIN: 912-49-1734', why: 'not a number that is given out' },
    { text: 'ITIN: 812-70-1734', why: 'not of the right length or form' },
    { text: 'ITIN: 912-70-1734777', why: 'longer than the number' },
    { text: 'ITIN /912-70-1734', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('itin 912-70-1734 ', size) },
    { name: 'numbers cut short', make: (size) => fill('912-70-173-', size) },
  ],
};
