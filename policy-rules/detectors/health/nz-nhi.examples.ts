import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the test numbers of the standard begin with Z';

export const nzNhiExamples: DetectorExamples = {
  match: [
    { text: 'NHI: ZZZ0016', value: 'ZZZ0016', likelihood: 'very-likely', source },
    { text: 'NHI number ZZZ0024', value: 'ZZZ0024', likelihood: 'very-likely', source },
    { text: '"nhi":"ZZZ0016"', value: 'ZZZ0016', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'NHI: ZZZ0017', why: 'the check digit is wrong' },
    { text: 'NHI ZZZ001', why: 'too short' },
    { text: 'NHI OIO1234', why: 'no O and I' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('nhi ', size) }],
};
