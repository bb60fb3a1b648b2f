import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const medicalRecordPrefixExamples: DetectorExamples = {
  match: [
    { text: 'see MRN-1015137 for details', value: 'MRN-1015137', likelihood: 'likely', source },
    { text: 'Record shows RX-78901234.', value: 'RX-78901234', likelihood: 'likely', source },
    { text: 'chart of MRN#5520918', value: 'MRN#5520918', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'MRN-12', why: 'too short' },
    { text: 'RX-580', why: 'a graphics card' },
    { text: 'XMRN-1015137', why: 'part of a word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('mrn-', size) }],
};
