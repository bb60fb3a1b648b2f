import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const loincSnomedCodeExamples: DetectorExamples = {
  match: [
    { text: 'patient LOINC: 4548-4', value: '4548-4', likelihood: 'likely', source },
    { text: 'SNOMED CT: 44054006 diagnosis', value: '44054006', likelihood: 'likely', source },
    { text: 'CPT code 99213', value: '99213', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'LOINC codes', why: 'prose' },
    { text: 'the CPT theorem', why: 'physics' },
    { text: 'snomed 12', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('loinc ', size) }],
};
