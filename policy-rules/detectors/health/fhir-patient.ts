import { defineDetector } from '../../engine/detector.ts';

export const fhirPatient = defineDetector({
  id: 'fhir-patient',
  category: 'health',
  references: ['https://hl7.org/fhir/patient.html'],
  anchors: [{ literal: '"resourcetype"' }],
  pattern:
    /"resourceType"\s{0,6}:\s{0,6}"(?:Patient|Observation|Condition|Encounter|MedicationRequest|MedicationStatement|AllergyIntolerance|DiagnosticReport|Procedure|Immunization|Coverage|RelatedPerson|Claim|ExplanationOfBenefit|CarePlan|ServiceRequest)"(?=\s{0,6}[,}])/i,
  base: 'very-likely',
  redactAs: 'FHIR',
});
