import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const loincSnomedCode = defineDetector({
  id: 'loinc-snomed-code',
  category: 'health',
  references: ['https://loinc.org/', 'https://www.snomed.org/'],
  ...labelled(
    ['loinc', 'loinc code', 'snomed', 'snomed ct', 'snomed code', 'sctid', 'cpt', 'cpt code', 'hcpcs', 'ndc', 'rxnorm', 'ops-code', 'ops'],
    String.raw`\d{1,5}-\d(?![\d-])|\d{6,18}|\d{5}(?:-\d{2})?|\d{4,5}-\d{3,4}-\d{1,2}|[1-9]-\d{3}\.[0-9a-z]{1,2}`,
  ),
  base: 'possible',
  hotwords: ['patient', 'result', 'diagnosis', 'procedure', 'encounter', 'mg', 'lab'],
  redactAs: 'CODE',
});
