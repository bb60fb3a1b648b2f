import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const diagnosisExamples: DetectorExamples = {
  match: [
    { text: 'Patient: Jane Roe\nDiagnosis: Congestive Heart Failure\n', value: 'Congestive Heart Failure', likelihood: 'likely', source },
    { text: 'The patient was diagnosed with asthma.', value: 'asthma', likelihood: 'likely', source },
    { text: 'Patientin, Diagnose: Brustkrebs', value: 'Brustkrebs', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'Diagnosis: the cable was loose', why: 'a machine' },
    { text: 'race condition: two writers', why: 'a program' },
    { text: 'history of science', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('diagnosis ', size) }],
};
