import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const icd10CodeExamples: DetectorExamples = {
  match: [
    { text: 'ICD-10: E11.9', value: 'E11.9', likelihood: 'likely', source },
    { text: 'Hauptdiagnose I10.90G, Patient stabil', value: 'I10.90G', likelihood: 'likely', source },
    { text: 'Diagnosis code: F32.1, F41.1', value: 'F32.1, F41.1', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'ICD-10 was published in 1990', why: 'no code' },
    { text: 'diagnosis e11', why: 'small letters' },
    { text: 'dx = x1', why: 'a variable' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('icd ', size) }],
};
