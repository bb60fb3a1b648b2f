import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const huAdoazonositoExamples: DetectorExamples = {
  match: [
    { text: 'adóazonosító: 8071921939', value: '8071921939', likelihood: 'likely', source: rules },
    { text: '8365071290 (adoazonosito)', value: '8365071290', likelihood: 'likely', source: rules },
    { text: '| adóazonosító jel | 8365071290 |', value: '8365071290', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'adóazonosító: 8071921930', why: 'the check does not hold' },
    { text: 'adóazonosító: 8071921939777', why: 'longer than the number' },
    { text: 'adóazonosító /8071921939', why: 'part of a path' },
    { text: '8071921939 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('adóazonosító 8071921939 ', size) },
    { name: 'numbers cut short', make: (size) => fill('807192193-', size) },
  ],
};
