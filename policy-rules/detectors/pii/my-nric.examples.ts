import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const myNricExamples: DetectorExamples = {
  match: [
    { text: 'NRIC: 770305-02-1234', value: '770305-02-1234', likelihood: 'very-likely', source: rules },
    { text: '890112085217 (MYKAD)', value: '890112085217', likelihood: 'likely', source: rules },
    { text: '| kad pengenalan | 890112085217 |', value: '890112085217', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 770305-02-1234, Main Street', value: '770305-02-1234', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NRIC: 771305-02-1234', why: 'not a number that is given out' },
    { text: 'MyKad 770305-00-1234', why: 'not of the right length or form' },
    { text: 'NRIC: 770305-02-1234777', why: 'longer than the number' },
    { text: 'NRIC /770305-02-1234', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nric 770305-02-1234 ', size) },
    { name: 'numbers cut short', make: (size) => fill('770305-02-123-', size) },
  ],
};
