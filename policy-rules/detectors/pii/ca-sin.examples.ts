import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const caSinExamples: DetectorExamples = {
  match: [
    { text: 'SIN: 435 418 165', value: '435 418 165', likelihood: 'likely', source: rules },
    { text: '325268597 (NAS)', value: '325268597', likelihood: 'likely', source: rules },
    { text: '| NAS | 325268597 |', value: '325268597', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'SIN: 435 418 166', why: 'the check does not hold' },
    { text: 'SIN: 435 418 165777', why: 'longer than the number' },
    { text: 'SIN /435 418 165', why: 'part of a path' },
    { text: '435 418 165 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('sin 435 418 165 ', size) },
    { name: 'numbers cut short', make: (size) => fill('435 418 16-', size) },
  ],
};
