import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const frNirExamples: DetectorExamples = {
  match: [
    { text: 'NIR: 1 85 05 78 006 084 91', value: '1 85 05 78 006 084 91', likelihood: 'very-likely', source: rules },
    { text: '255081416802538 (sécurité sociale)', value: '255081416802538', likelihood: 'likely', source: rules },
    { text: '| securite sociale | 255081416802538 |', value: '255081416802538', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 255081416802538, Main Street', value: '255081416802538', likelihood: 'possible', source: rules },
  ],
  nearMiss: [
    { text: 'NIR: 1 85 05 78 006 084 92', why: 'the check does not hold' },
    { text: 'NIR: 1 85 05 78 006 084 91777', why: 'longer than the number' },
    { text: 'NIR /1 85 05 78 006 084 91', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nir 1 85 05 78 006 084 91 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1 85 05 78 006 084 9-', size) },
  ],
};
