import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const fhirPatientExamples: DetectorExamples = {
  match: [
    { text: '{"resourceType": "Patient", "id": "p1"}', value: '"resourceType": "Patient"', likelihood: 'very-likely', source },
    { text: '{"resourceType":"Observation","status":"final"}', value: '"resourceType":"Observation"', likelihood: 'very-likely', source },
    { text: '{\n  "resourceType" : "Condition",\n', value: '"resourceType" : "Condition"', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: '{"resourceType":"StructureDefinition"}', why: 'no patient' },
    { text: 'resourceType is Patient', why: 'prose' },
    { text: '{"resourceType":"aws_instance",', why: 'another vendor' },
  ],
  pathological: [{ name: 'keys', make: (size) => fill('"resourceType"', size) }],
};
