import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cardCvvExamples: DetectorExamples = {
  match: [
    { text: 'card ends 4242, CVV: 737', value: '737', likelihood: 'likely', source },
    { text: '"cvc": "8312"', value: '8312', likelihood: 'likely', source },
    { text: 'Kartenprüfnummer 518, bitte löschen', value: '518', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'cvv is three digits long', why: 'no number' },
    { text: 'CVV: 12345', why: 'too long' },
    { text: 'the security code was written in 2019-20 by us', why: 'a year, and no code' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('cvv ', size) }],
};
