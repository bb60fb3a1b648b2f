import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const medicationDoseExamples: DetectorExamples = {
  match: [
    { text: 'Are you, the patient, still taking Metoprolol 25mg?', value: 'Metoprolol 25mg', likelihood: 'likely', source },
    { text: 'Medication: Lisinopril 10 mg daily', value: 'Lisinopril 10 mg', likelihood: 'likely', source },
    { text: 'Atorvastatin 20mg', value: 'Atorvastatin 20mg', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'Metformin is a drug', why: 'no dose' },
    { text: 'Lisinopril tablets', why: 'no dose' },
    { text: 'Ibuprofen 400 of 500', why: 'no unit' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('atorvastatin', size) }],
};
