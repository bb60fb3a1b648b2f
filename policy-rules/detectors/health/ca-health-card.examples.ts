import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const caHealthCardExamples: DetectorExamples = {
  match: [
    { text: 'OHIP: 5584 486 674 TS', value: '5584 486 674 TS', likelihood: 'likely', source },
    { text: 'RAMQ TREM 5802 1910', value: 'TREM 5802 1910', likelihood: 'likely', source },
    { text: 'Health card number 9876543217', value: '9876543217', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'health card number missing', why: 'no number' },
    { text: 'OHIP 5584', why: 'too short' },
    { text: 'health cards are free', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ohip ', size) }],
};
