import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const labResultExamples: DetectorExamples = {
  match: [
    { text: 'Patient labs: HbA1c 7.2 %', value: '7.2 %', likelihood: 'likely', source },
    { text: 'Vitals: BP 142/91, HR 80', value: '142/91', likelihood: 'likely', source },
    { text: 'creatinine 1.4 mg/dL', value: '1.4 mg/dL', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'glucose is a sugar', why: 'prose' },
    { text: 'inr 500', why: 'rupees' },
    { text: 'bp: 12', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('hba1c ', size) }],
};
