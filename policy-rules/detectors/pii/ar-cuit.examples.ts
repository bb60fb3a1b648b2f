import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const arCuitExamples: DetectorExamples = {
  match: [
    { text: 'CUIT: 20-26756539-3', value: '20-26756539-3', likelihood: 'very-likely', source: rules },
    { text: '33693450239 (CUIL)', value: '33693450239', likelihood: 'likely', source: rules },
    { text: '| clave única | 33693450239 |', value: '33693450239', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 20-26756539-3, Main Street', value: '20-26756539-3', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CUIT: 20-26756539-4', why: 'the check does not hold' },
    { text: 'CUIT: 20-26756539-3777', why: 'longer than the number' },
    { text: 'CUIT /20-26756539-3', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cuit 20-26756539-3 ', size) },
    { name: 'numbers cut short', make: (size) => fill('20-26756539--', size) },
  ],
};
