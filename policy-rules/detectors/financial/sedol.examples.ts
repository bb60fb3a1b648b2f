import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the identifiers of public securities';

export const sedolExamples: DetectorExamples = {
  match: [
    { text: 'SEDOL: 0263494', value: '0263494', likelihood: 'very-likely', source },
    { text: 'SEDOL B0WNLY7', value: 'B0WNLY7', likelihood: 'very-likely', source },
    { text: '"sedol":"2046251"', value: '2046251', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'SEDOL 0263495', why: 'the check digit is wrong' },
    { text: 'SEDOL 02634', why: 'too short' },
    { text: 'SEDOL A263494', why: 'no vowels' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('sedol ', size) }],
};
