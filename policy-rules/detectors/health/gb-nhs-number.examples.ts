import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the test numbers of NHS Digital';

export const gbNhsNumberExamples: DetectorExamples = {
  match: [
    { text: 'NHS number: 943 476 5919', value: '943 476 5919', likelihood: 'very-likely', source },
    { text: 'NHS 9434765870', value: '9434765870', likelihood: 'very-likely', source },
    { text: '"nhs_number":"9434765919"', value: '9434765919', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'NHS number: 943 476 5918', why: 'the check digit is wrong' },
    { text: 'NHS 111 0000', why: 'too short' },
    { text: 'NHS helpline 0300 311 2233', why: 'a word between, and a phone number' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('nhs ', size) }],
};
