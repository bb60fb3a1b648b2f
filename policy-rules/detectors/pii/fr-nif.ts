import { digitsOf, numberAt } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return numberAt(digits, 0, 10) % 511 === numberAt(digits, 10, 3);
}

/** Thirteen digits; the last three are the others modulo 511. */
export const frNif = defineDetector({
  id: 'fr-nif',
  category: 'pii',
  region: 'FR',
  references: ['https://www.impots.gouv.fr/particulier/questions/comment-puis-je-obtenir-un-identifiant-fiscal'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['numéro fiscal', 'numero fiscal', 'identifiant fiscal', 'spi', 'nif', "numéro d'identification fiscale", ...taxWords],
  redactAs: 'TAX-ID',
});
