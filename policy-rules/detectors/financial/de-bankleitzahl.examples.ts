import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const deBankleitzahlExamples: DetectorExamples = {
  match: [
    { text: 'BLZ 370 400 44', value: '370 400 44', likelihood: 'likely', source },
    { text: 'Bankleitzahl: 10010010', value: '10010010', likelihood: 'likely', source },
    { text: '"blz":"50010517"', value: '50010517', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'BLZ 970 400 44', why: 'no such clearing area' },
    { text: 'BLZ 370 400', why: 'too short' },
    { text: 'BLZ 370400441', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('blz ', size) }],
};
