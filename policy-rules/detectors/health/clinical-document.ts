import { defineDetector } from '../../engine/detector.ts';

/** CDA documents and X12 claims: a patient’s file, and what was billed for it. */
export const clinicalDocument = defineDetector({
  id: 'clinical-document',
  category: 'health',
  references: ['https://www.hl7.org/implement/standards/product_brief.cfm?product_id=7', 'https://x12.org/products/transaction-sets'],
  anchors: [{ literal: '<clinicaldocument' }, { literal: 'isa*00*' }],
  pattern:
    /<ClinicalDocument\b[^>\n]{1,200}urn:hl7-org:v3|\bISA\*00\*[ \w]{10}\*\d{2}\*[^*\n]{10}\*\w{2}\*[^*\n]{15}\*\w{2}\*[^*\n]{15}\*\d{6}\*/,
  base: 'very-likely',
  redactAs: 'RECORD',
});
