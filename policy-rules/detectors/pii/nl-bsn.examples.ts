import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const nlBsnExamples: DetectorExamples = {
  match: [
    { text: 'BSN: 174559434', value: '174559434', likelihood: 'likely', source: rules },
    { text: '1112.22.333 (burgerservicenummer)', value: '1112.22.333', likelihood: 'likely', source: rules },
    { text: '| sofinummer | 1112.22.333 |', value: '1112.22.333', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'BSN: 174559435', why: 'the check does not hold' },
    { text: 'BSN: 174559434777', why: 'longer than the number' },
    { text: 'BSN /174559434', why: 'part of a path' },
    { text: '174559434 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('bsn 174559434 ', size) },
    { name: 'numbers cut short', make: (size) => fill('17455943-', size) },
  ],
};
