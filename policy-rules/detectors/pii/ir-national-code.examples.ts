import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const irNationalCodeExamples: DetectorExamples = {
  match: [
    { text: 'کد ملی: 1583250689', value: '1583250689', likelihood: 'likely', source: rules },
    { text: '0084575948 (کدملی)', value: '0084575948', likelihood: 'likely', source: rules },
    { text: '| کد ملي | 0084575948 |', value: '0084575948', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'کد ملی: 1583250680', why: 'the check does not hold' },
    { text: 'کد ملی: 1583250689777', why: 'longer than the number' },
    { text: 'کد ملی /1583250689', why: 'part of a path' },
    { text: '1583250689 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('کد ملی 1583250689 ', size) },
    { name: 'numbers cut short', make: (size) => fill('158325068-', size) },
  ],
};
