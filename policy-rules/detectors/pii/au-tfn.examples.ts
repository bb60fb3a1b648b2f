import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const auTfnExamples: DetectorExamples = {
  match: [
    { text: 'TFN: 876 543 210', value: '876 543 210', likelihood: 'likely', source: rules },
    { text: '123456782 (TFN)', value: '123456782', likelihood: 'likely', source: rules },
    { text: '| TFN | 123456782 |', value: '123456782', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'TFN: 876 543 211', why: 'the check does not hold' },
    { text: 'TFN: 876 543 210777', why: 'longer than the number' },
    { text: 'TFN /876 543 210', why: 'part of a path' },
    { text: '876 543 210 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('tfn 876 543 210 ', size) },
    { name: 'numbers cut short', make: (size) => fill('876 543 21-', size) },
  ],
};
