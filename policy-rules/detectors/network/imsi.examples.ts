import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const imsiExamples: DetectorExamples = {
  match: [
    { text: 'IMSI: 262011234567890', value: '262011234567890', likelihood: 'likely', source },
    { text: 'supi = imsi-310150123456789', value: 'imsi-310150123456789', likelihood: 'likely', source },
    { text: '"imsi":"234159876543210"', value: '234159876543210', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'IMSI 2620112', why: 'too short' },
    { text: 'IMSI catcher', why: 'prose' },
    { text: 'imsi 962011234567890', why: 'no such region' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('imsi ', size) }],
};
