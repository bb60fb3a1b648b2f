import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const medicalRecordNumberExamples: DetectorExamples = {
  match: [
    { text: 'Patient: Nancy Jackson (MRN: MRN-4592435)', value: 'MRN-4592435', likelihood: 'likely', source },
    { text: 'Patientennummer 00871623', value: '00871623', likelihood: 'likely', source },
    { text: 'medical record number: H20481-77', value: 'H20481-77', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'patient id is missing', why: 'no number' },
    { text: 'patient ID: 1', why: 'too short' },
    { text: 'MRN: 12345678', why: 'counted up' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('mrn ', size) }],
};
