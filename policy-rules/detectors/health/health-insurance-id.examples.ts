import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const healthInsuranceIdExamples: DetectorExamples = {
  match: [
    { text: 'Insurance ID: INS-405240063', value: 'INS-405240063', likelihood: 'likely', source },
    { text: "The patient's insurance ID is INS-479976898.", value: 'INS-479976898', likelihood: 'likely', source },
    { text: 'Member ID: XYZ223344556', value: 'XYZ223344556', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'insurance id missing', why: 'no number' },
    { text: 'insurance: full cover', why: 'prose' },
    { text: 'member id 12', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('insurance id ', size) }],
};
