import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const auIhiExamples: DetectorExamples = {
  match: [
    { text: 'IHI: 8003608166690503', value: '8003608166690503', likelihood: 'very-likely', source },
    { text: 'ihi 8003 6081 6669 0503', value: '8003 6081 6669 0503', likelihood: 'very-likely', source },
    { text: 'Individual Healthcare Identifier: 8003608166690503', value: '8003608166690503', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'IHI: 8003608166690504', why: 'the check digit is wrong' },
    { text: 'IHI 8003', why: 'too short' },
    { text: 'IHI Corporation', why: 'a company' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ihi ', size) }],
};
