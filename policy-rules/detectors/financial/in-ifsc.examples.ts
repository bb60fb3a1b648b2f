import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const inIfscExamples: DetectorExamples = {
  match: [
    { text: 'IFSC: SBIN0001234', value: 'SBIN0001234', likelihood: 'likely', source },
    { text: 'IFSC code HDFC0000060', value: 'HDFC0000060', likelihood: 'likely', source },
    { text: '"ifsc":"ICIC0000104"', value: 'ICIC0000104', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'IFSC: SBIN1001234', why: 'the fifth is always 0' },
    { text: 'IFSC: SBIN000', why: 'too short' },
    { text: 'IFSC codes are public', why: 'no code' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ifsc ', size) }],
};
