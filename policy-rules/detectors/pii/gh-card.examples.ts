import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const ghCardExamples: DetectorExamples = {
  match: [
    { text: 'ghana card: GHA-123450789-1', value: 'GHA-123450789-1', likelihood: 'very-likely', source: rules },
    { text: 'GHA-712345608-4 (GHANA)', value: 'GHA-712345608-4', likelihood: 'very-likely', source: rules },
    { text: '| NIA | GHA-712345608-4 |', value: 'GHA-712345608-4', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, GHA-123450789-1, Main Street', value: 'GHA-123450789-1', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'ghana card: GHA-12345078-1', why: 'not a number that is given out' },
    { text: 'GHX-123450789-1', why: 'not of the right length or form' },
    { text: 'ghana card: GHA-123450789-1777', why: 'longer than the number' },
    { text: 'ghana card /GHA-123450789-1', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('ghana card GHA-123450789-1 ', size) },
    { name: 'numbers cut short', make: (size) => fill('GHA-123450789--', size) },
  ],
};
