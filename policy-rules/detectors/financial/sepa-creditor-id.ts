import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { mod97 } from '../../checks/mod-97.ts';

export const sepaCreditorId = defineDetector({
  id: 'sepa-creditor-id',
  category: 'financial',
  references: ['https://www.europeanpaymentscouncil.eu/document-library/guidance-documents/creditor-identifier-overview'],
  ...labelled(
    ['creditor id', 'creditor identifier', 'gläubiger-id', 'gläubiger id', 'gläubiger-identifikationsnummer', 'ci', 'ics'],
    String.raw`[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}`,
  ),
  base: 'very-likely',
  checkName: 'mod-97',
  check: (value) => (mod97(value.slice(0, 4) + value.slice(7)) ? 'pass' : 'fail'),
  redactAs: 'CREDITOR',
});
