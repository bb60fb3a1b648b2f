import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const auMedicareExamples: DetectorExamples = {
  match: [
    { text: 'Medicare: 2123 45670 1', value: '2123 45670 1', likelihood: 'very-likely', source },
    { text: 'Medicare card number 2123456701', value: '2123456701', likelihood: 'very-likely', source },
    { text: 'medicare_no: 2123-45670-1', value: '2123-45670-1', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'Medicare: 2123 45671 1', why: 'the check digit is wrong' },
    { text: 'Medicare 7123456701', why: 'begins with 2 to 6' },
    { text: 'Medicare 2024', why: 'a year' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('medicare ', size) }],
};
