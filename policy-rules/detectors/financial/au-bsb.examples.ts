import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const auBsbExamples: DetectorExamples = {
  match: [
    { text: 'BSB: 062-000', value: '062-000', likelihood: 'likely', source },
    { text: 'BSB 033089', value: '033089', likelihood: 'likely', source },
    { text: 'bsb_number: "732-001"', value: '732-001', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'BSB 0620', why: 'too short' },
    { text: 'BSB-0620001', why: 'too long' },
    { text: 'the BSB directory', why: 'no number' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('bsb ', size) }],
};
