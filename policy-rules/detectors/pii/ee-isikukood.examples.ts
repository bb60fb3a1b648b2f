import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const eeIsikukoodExamples: DetectorExamples = {
  match: [
    { text: 'isikukood: 37102250382', value: '37102250382', likelihood: 'likely', source: rules },
    { text: '48802231138 (isikukoodi)', value: '48802231138', likelihood: 'likely', source: rules },
    { text: '| IK | 48802231138 |', value: '48802231138', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'isikukood: 37102250383', why: 'the check does not hold' },
    { text: 'isikukood: 37102250382777', why: 'longer than the number' },
    { text: 'isikukood /37102250382', why: 'part of a path' },
    { text: '37102250382 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('isikukood 37102250382 ', size) },
    { name: 'numbers cut short', make: (size) => fill('3710225038-', size) },
  ],
};
