import { defineDetector } from '../../engine/detector.ts';

/** The label is part of the number, as many hospital systems print it. */
export const medicalRecordPrefix = defineDetector({
  id: 'medical-record-prefix',
  category: 'health',
  references: ['https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html'],
  anchors: [{ literal: 'mrn-' }, { literal: 'mrn#' }, { literal: 'rx-' }],
  pattern: /(?<![\w-])(?:MRN[-#]|RX-)\d{6,10}(?![\w-])/,
  base: 'likely',
  redactAs: 'MRN',
});
