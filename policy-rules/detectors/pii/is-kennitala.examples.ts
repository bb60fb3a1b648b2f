import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const isKennitalaExamples: DetectorExamples = {
  match: [
    { text: 'kennitala: 120174-3399', value: '120174-3399', likelihood: 'likely', source: rules },
    { text: '4504013150 (kennitölu)', value: '4504013150', likelihood: 'likely', source: rules },
    { text: '| kt. | 4504013150 |', value: '4504013150', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'kennitala: 120174-3391', why: 'the check does not hold' },
    { text: 'kennitala: 120174-3399777', why: 'longer than the number' },
    { text: 'kennitala /120174-3399', why: 'part of a path' },
    { text: '120174-3399 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('kennitala 120174-3399 ', size) },
    { name: 'numbers cut short', make: (size) => fill('120174-339-', size) },
  ],
};
