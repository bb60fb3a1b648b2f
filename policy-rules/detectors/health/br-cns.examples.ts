import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, with the check digit';

export const brCnsExamples: DetectorExamples = {
  match: [
    { text: 'CNS: 100000000060018', value: '100000000060018', likelihood: 'very-likely', source },
    { text: 'Cartão SUS 100 0000 0006 0018', value: '100 0000 0006 0018', likelihood: 'very-likely', source },
    { text: '"cns":"100000000060018"', value: '100000000060018', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'CNS: 100000000060017', why: 'the check is wrong' },
    { text: 'CNS 1000000', why: 'too short' },
    { text: 'CNS 300000000060018', why: 'begins with 1, 2, 7, 8 or 9' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('cns ', size) }],
};
