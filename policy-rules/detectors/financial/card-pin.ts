import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

export const cardPin = defineDetector({
  id: 'card-pin',
  category: 'financial',
  references: ['https://www.iso.org/standard/54083.html'],
  ...labelled(
    [
      'card pin',
      'atm pin',
      'pin der karte',
      'bank pin',
      'debit pin',
      'pin code of the card',
      'code secret de la carte',
      'karten pin',
      'pin de la tarjeta',
    ],
    String.raw`\d{4,6}`,
  ),
  base: 'likely',
  exclude: isCounted,
  redactAs: 'PIN',
});
