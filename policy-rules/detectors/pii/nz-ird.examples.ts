import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const nzIrdExamples: DetectorExamples = {
  match: [
    { text: 'IRD: 49-091-850', value: '49-091-850', likelihood: 'likely', source: rules },
    { text: '136410611 (inland revenue)', value: '136410611', likelihood: 'likely', source: rules },
    { text: '| IRD | 136410611 |', value: '136410611', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'IRD: 49-091-851', why: 'the check does not hold' },
    { text: 'IRD: 49-091-850777', why: 'longer than the number' },
    { text: 'IRD /49-091-850', why: 'part of a path' },
    { text: '49-091-850 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('ird 49-091-850 ', size) },
    { name: 'numbers cut short', make: (size) => fill('49-091-85-', size) },
  ],
};
