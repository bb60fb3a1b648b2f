import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const gbSortCodeExamples: DetectorExamples = {
  match: [
    { text: 'Sort code: 20-00-00', value: '20-00-00', likelihood: 'likely', source },
    { text: 'sort_code=601613', value: '601613', likelihood: 'likely', source },
    { text: 'sort code 40 47 84, account to follow', value: '40 47 84', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'sort code by name', why: 'to sort' },
    { text: 'sort code 20-00', why: 'too short' },
    { text: 'sort code 2000000', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('sort code ', size) }],
};
