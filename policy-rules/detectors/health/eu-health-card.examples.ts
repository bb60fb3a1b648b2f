import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const euHealthCardExamples: DetectorExamples = {
  match: [
    { text: 'EHIC: 80276001234567890123', value: '80276001234567890123', likelihood: 'very-likely', source },
    { text: 'Tessera sanitaria 80380000123456789012', value: '80380000123456789012', likelihood: 'very-likely', source },
    { text: 'european health insurance card no. 80756000060012345678', value: '80756000060012345678', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'EHIC 8027600', why: 'too short' },
    { text: 'EHIC: 90276001234567890123', why: 'begins with 80' },
    { text: 'the EHIC is blue', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ehic ', size) }],
};
