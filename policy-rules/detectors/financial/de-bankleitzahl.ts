import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const deBankleitzahl = defineDetector({
  id: 'de-bankleitzahl',
  category: 'financial',
  region: 'DE',
  references: ['https://www.bundesbank.de/de/aufgaben/unbarer-zahlungsverkehr/serviceangebot/bankleitzahlen'],
  ...labelled(['blz', 'bankleitzahl'], String.raw`[1-8]\d{2} ?\d{3} ?\d{2}`),
  base: 'likely',
  redactAs: 'BLZ',
});
