import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const clinicalDocumentExamples: DetectorExamples = {
  match: [
    {
      text: '<ClinicalDocument xmlns="urn:hl7-org:v3">',
      value: '<ClinicalDocument xmlns="urn:hl7-org:v3',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'ISA*00*          *00*          *ZZ*SUBMITTERID    *ZZ*RECEIVERID     *260101*1253*^*00501',
      value: 'ISA*00*          *00*          *ZZ*SUBMITTERID    *ZZ*RECEIVERID     *260101*',
      likelihood: 'very-likely',
      source,
    },
    {
      text: '<ClinicalDocument xmlns:xsi="x" xmlns="urn:hl7-org:v3" classCode="DOCCLIN">',
      value: '<ClinicalDocument xmlns:xsi="x" xmlns="urn:hl7-org:v3',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'a ClinicalDocument has sections', why: 'prose' },
    { text: 'ISA*00*', why: 'too short' },
    { text: '<ClinicalDocument>', why: 'no namespace' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('<clinicaldocument', size) }],
};
