import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const prescriptionNumber = defineDetector({
  id: 'prescription-number',
  category: 'health',
  references: ['https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html'],
  ...labelled(
    [
      'rx number',
      'rx no',
      'rx #',
      'prescription number',
      'prescription no',
      'prescription id',
      'rezeptnummer',
      'rezept-nr',
      'numéro d’ordonnance',
      'número de receta',
      'numero ricetta',
      'nre',
    ],
    String.raw`(?=[A-Z-]{0,4}\d)[A-Z0-9](?:[A-Z0-9-]{4,18})\d`,
  ),
  base: 'likely',
  redactAs: 'RX',
});
