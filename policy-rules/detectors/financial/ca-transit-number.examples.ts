import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const caTransitNumberExamples: DetectorExamples = {
  match: [
    { text: 'Transit number: 00012-003', value: '00012-003', likelihood: 'likely', source },
    { text: 'transit no 10202', value: '10202', likelihood: 'likely', source },
    { text: 'Branch transit 000110482', value: '000110482', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'transit 12', why: 'too short' },
    { text: 'transit number 123456789012', why: 'too long' },
    { text: 'in transit, 2 days', why: 'goods on their way' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('transit number ', size) }],
};
