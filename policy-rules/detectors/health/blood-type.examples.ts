import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const bloodTypeExamples: DetectorExamples = {
  match: [
    { text: 'Blood type: O+', value: 'O+', likelihood: 'likely', source },
    { text: 'Blutgruppe AB negativ', value: 'AB negativ', likelihood: 'likely', source },
    { text: 'grupo sanguíneo: A-', value: 'A-', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'blood type is unknown', why: 'no type' },
    { text: 'blood types differ', why: 'prose' },
    { text: 'Blutgruppe Berlin', why: 'a word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('blood type ', size) }],
};
