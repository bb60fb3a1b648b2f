import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const swiftBicExamples: DetectorExamples = {
  match: [
    { text: 'BIC: DEUTDEFF', value: 'DEUTDEFF', likelihood: 'likely', source },
    { text: 'SWIFT code NWBKGB2LXXX', value: 'NWBKGB2LXXX', likelihood: 'likely', source },
    { text: '"bic": "BNPAFRPP"', value: 'BNPAFRPP', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'BIC: ABCDZZ22', why: 'no such country' },
    { text: 'the swift code runs', why: 'a word of a program' },
    { text: 'BIC: number of it', why: 'small letters' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('bic ', size) }],
};
