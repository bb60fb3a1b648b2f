import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const cardCvv = defineDetector({
  id: 'card-cvv',
  category: 'financial',
  references: ['https://www.pcisecuritystandards.org/glossary/'],
  ...labelled(
    [
      'cvv',
      'cvv2',
      'cvc',
      'cvc2',
      'cvv code',
      'card verification',
      'card security code',
      'security code',
      'kartenprüfnummer',
      'prüfziffer der karte',
      'cryptogramme visuel',
      'código de seguridad',
      'codice di sicurezza',
      'beveiligingscode',
      'código de segurança',
    ],
    String.raw`\d{3,4}`,
  ),
  base: 'likely',
  redactAs: 'CVV',
});
