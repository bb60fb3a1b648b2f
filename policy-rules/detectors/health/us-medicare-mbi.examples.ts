import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the example of CMS';

export const usMedicareMbiExamples: DetectorExamples = {
  match: [
    { text: 'MBI: 1EG4-TE5-MK73', value: '1EG4-TE5-MK73', likelihood: 'likely', source },
    { text: 'The MBI is 4EF6GH8JK12', value: '4EF6GH8JK12', likelihood: 'likely', source },
    { text: 'medicare number 1EG4TE5MK73', value: '1EG4TE5MK73', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'MBI: 1BG4-TE5-MK73', why: 'no letter B in an MBI' },
    { text: 'MBI 1EG4-TE5', why: 'too short' },
    { text: 'medicare part 2', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('mbi ', size) }],
};
