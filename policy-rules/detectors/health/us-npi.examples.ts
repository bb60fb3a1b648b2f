import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the example of CMS';

export const usNpiExamples: DetectorExamples = {
  match: [
    { text: 'NPI: 1234567893', value: '1234567893', likelihood: 'very-likely', source },
    { text: 'Dr. Ramirez, NPI 1245319599', value: '1245319599', likelihood: 'very-likely', source },
    { text: 'National Provider Identifier (NPI): 1234567893', value: '1234567893', likelihood: 'very-likely', source },
    { text: 'NPI: 5428071202', value: '5428071202', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'NPI 123456789', why: 'too short' },
    { text: 'npi 12345678930', why: 'too long' },
    { text: 'npi install', why: 'a program' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('npi ', size) }],
};
