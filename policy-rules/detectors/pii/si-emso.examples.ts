import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const siEmsoExamples: DetectorExamples = {
  match: [
    { text: 'emšo: 0101006500006', value: '0101006500006', likelihood: 'likely', source: rules },
    { text: '2412983501129 (EMSO)', value: '2412983501129', likelihood: 'likely', source: rules },
    { text: '| enotna matična | 2412983501129 |', value: '2412983501129', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'emšo: 0101006500007', why: 'the check does not hold' },
    { text: 'emšo: 0101006500006777', why: 'longer than the number' },
    { text: 'emšo /0101006500006', why: 'part of a path' },
    { text: '0101006500006 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('emšo 0101006500006 ', size) },
    { name: 'numbers cut short', make: (size) => fill('010100650000-', size) },
  ],
};
