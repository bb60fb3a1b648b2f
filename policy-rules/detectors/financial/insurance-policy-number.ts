import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

export const insurancePolicyNumber = defineDetector({
  id: 'insurance-policy-number',
  category: 'financial',
  references: ['https://www.acord.org/standards-architecture/acord-data-standards'],
  ...labelled(
    [
      'policy',
      'policy number',
      'policy no',
      'policy id',
      'versicherungsnummer',
      'versicherungsschein-nr.',
      'policennummer',
      'police nr.',
      'numéro de police',
      'numéro de contrat',
      'número de póliza',
      'numero di polizza',
      'polisnummer',
    ],
    String.raw`(?=[A-Z -]{0,6}\d)[A-Z]{0,4}[- ]?\d(?:[- ]?[A-Z0-9]){5,14}`,
  ),
  base: 'likely',
  checkName: 'form',
  check: (value) => (/^\d{4}-\d{2}-\d{2}/.test(value) || (value.match(/\d/g)?.length ?? 0) < 4 ? 'fail' : 'unknown'),
  exclude: isCounted,
  yields: true,
  redactAs: 'POLICY',
});
