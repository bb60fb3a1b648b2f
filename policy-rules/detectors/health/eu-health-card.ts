import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const euHealthCard = defineDetector({
  id: 'eu-health-card',
  category: 'health',
  references: ['https://ec.europa.eu/social/main.jsp?catId=559'],
  ...labelled(
    [
      'ehic',
      'european health insurance card',
      'carte européenne',
      'tarjeta sanitaria europea',
      'tessera sanitaria',
      'gesundheitskarte',
      'europäische krankenversicherungskarte',
    ],
    String.raw`80(?:[ -]?\d){18}`,
  ),
  base: 'very-likely',
  redactAs: 'EHIC',
});
