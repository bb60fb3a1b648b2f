import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const beNationalNumberExamples: DetectorExamples = {
  match: [
    { text: 'rijksregister: 85.07.30-033.28', value: '85.07.30-033.28', likelihood: 'very-likely', source: rules },
    { text: '88022999922 (registre national)', value: '88022999922', likelihood: 'likely', source: rules },
    { text: '| numéro national | 88022999922 |', value: '88022999922', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 85.07.30-033.28, Main Street', value: '85.07.30-033.28', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'rijksregister: 85.07.30-033.29', why: 'the check does not hold' },
    { text: 'rijksregister: 85.07.30-033.28777', why: 'longer than the number' },
    { text: 'rijksregister /85.07.30-033.28', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rijksregister 85.07.30-033.28 ', size) },
    { name: 'numbers cut short', make: (size) => fill('85.07.30-033.2-', size) },
  ],
};
