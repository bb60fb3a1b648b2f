import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

export const frRpps = defineDetector({
  id: 'fr-rpps',
  category: 'health',
  region: 'FR',
  references: ['https://esante.gouv.fr/produits-services/annuaire-sante'],
  ...labelled(['rpps', 'n° rpps', 'numéro rpps', 'adeli'], String.raw`\d{11}|\d{9}`),
  base: 'likely',
  exclude: isCounted,
  redactAs: 'RPPS',
});
