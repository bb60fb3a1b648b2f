import type { DetectorWords } from './words.ts';
import type { healthEn } from './health.en.ts';

/** What the health detectors find, in German. */
export const healthDe = {
  'gb-nhs-number': { title: 'NHS-Nummer', what: 'Das führt zur Akte einer bestimmten Person.' },
  'us-npi': { title: 'US-Behandlernummer (NPI)', what: 'Das weist auf eine behandelnde Person oder Praxis hin.' },
  'us-dea-number': { title: 'US-Verordnernummer (DEA)', what: 'Das weist auf eine behandelnde Person oder Praxis hin.' },
  'us-medicare-mbi': { title: 'US-Medicare-Nummer (MBI)', what: 'Das weist auf eine versicherte Person hin.' },
  'au-medicare': { title: 'Australische Medicare-Nummer', what: 'Das weist auf eine versicherte Person hin.' },
  'au-ihi': { title: 'Australische Gesundheitskennung', what: 'Das führt zur Akte einer bestimmten Person.' },
  'ca-health-card': { title: 'Kanadische Gesundheitskarte', what: 'Das weist auf eine versicherte Person hin.' },
  'de-kvnr': { title: 'Krankenversichertennummer', what: 'Das weist auf eine versicherte Person hin.' },
  'de-lanr': { title: 'Arztnummer (LANR)', what: 'Das weist auf eine behandelnde Person oder Praxis hin.' },
  'de-bsnr': { title: 'Betriebsstättennummer', what: 'Das weist auf eine behandelnde Person oder Praxis hin.' },
  'fr-rpps': { title: 'Französische Behandlernummer', what: 'Das weist auf eine behandelnde Person oder Praxis hin.' },
  'nz-nhi': { title: 'Neuseeländische Gesundheitsnummer', what: 'Das führt zur Akte einer bestimmten Person.' },
  'br-cns': { title: 'Brasilianische Gesundheitskarte', what: 'Das führt zur Akte einer bestimmten Person.' },
  'eu-health-card': { title: 'Europäische Krankenversicherungskarte', what: 'Das weist auf eine versicherte Person hin.' },
  'icd-10-code': { title: 'Diagnoseschlüssel (ICD-10)', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'medical-record-number': { title: 'Patientennummer', what: 'Das führt zur Akte einer bestimmten Person.' },
  'medical-record-prefix': { title: 'Patientennummer', what: 'Das führt zur Akte einer bestimmten Person.' },
  'prescription-number': { title: 'Rezeptnummer', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'health-insurance-id': { title: 'Versichertennummer', what: 'Das weist auf eine versicherte Person hin.' },
  'hl7-message': {
    title: 'HL7-Nachricht mit Patientendaten',
    what: 'Das ist eine Patientenakte in der Form, in der Kliniken sie austauschen.',
  },
  'fhir-patient': { title: 'FHIR-Datensatz', what: 'Das ist eine Patientenakte in der Form, in der Kliniken sie austauschen.' },
  'clinical-document': {
    title: 'Klinisches Dokument oder Abrechnung',
    what: 'Das ist eine Patientenakte in der Form, in der Kliniken sie austauschen.',
  },
  'dicom-header': { title: 'DICOM-Patientendaten', what: 'Das ist eine Patientenakte in der Form, in der Kliniken sie austauschen.' },
  'loinc-snomed-code': { title: 'Medizinischer Code (LOINC, SNOMED, CPT)', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'blood-type': { title: 'Blutgruppe', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  diagnosis: { title: 'Diagnose einer Person', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'medication-dose': { title: 'Medikament mit Dosis', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'de-sick-note': { title: 'Krankschreibung oder Grad der Behinderung', what: 'Das verrät etwas über die Gesundheit einer Person.' },
  'lab-result': { title: 'Laborwert oder Vitalzeichen', what: 'Das verrät etwas über die Gesundheit einer Person.' },
} satisfies Readonly<Record<keyof typeof healthEn, DetectorWords>>;
