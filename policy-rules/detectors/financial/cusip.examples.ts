import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the identifiers of public securities';

export const cusipExamples: DetectorExamples = {
  match: [
    { text: 'CUSIP: 037833100', value: '037833100', likelihood: 'very-likely', source },
    { text: 'CUSIP 594918104', value: '594918104', likelihood: 'very-likely', source },
    { text: '"cusip":"38259P508"', value: '38259P508', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'CUSIP 037833101', why: 'the check digit is wrong' },
    { text: 'CUSIP 03783310', why: 'too short' },
    { text: 'CUSIP 0378331001', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('cusip ', size) }],
};
