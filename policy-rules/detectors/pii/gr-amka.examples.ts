import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const grAmkaExamples: DetectorExamples = {
  match: [
    { text: 'αμκα: 01013012347', value: '01013012347', likelihood: 'likely', source: rules },
    { text: '23047512340 (AMKA)', value: '23047512340', likelihood: 'likely', source: rules },
    { text: '| αριθμός μητρώου κοινωνικής | 23047512340 |', value: '23047512340', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'αμκα: 01013012348', why: 'the check does not hold' },
    { text: 'αμκα: 01013012347777', why: 'longer than the number' },
    { text: 'αμκα /01013012347', why: 'part of a path' },
    { text: '01013012347 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('αμκα 01013012347 ', size) },
    { name: 'numbers cut short', make: (size) => fill('0101301234-', size) },
  ],
};
