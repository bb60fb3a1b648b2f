import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ruInnExamples: DetectorExamples = {
  match: [
    { text: 'инн: 500100732259', value: '500100732259', likelihood: 'likely', source: rules },
    { text: '7707083893 (INN)', value: '7707083893', likelihood: 'likely', source: rules },
    { text: '| налогоплательщик | 7707083893 |', value: '7707083893', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'инн: 500100732250', why: 'the check does not hold' },
    { text: 'инн: 500100732259777', why: 'longer than the number' },
    { text: 'инн /500100732259', why: 'part of a path' },
    { text: '500100732259 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('инн 500100732259 ', size) },
    { name: 'numbers cut short', make: (size) => fill('50010073225-', size) },
  ],
};
