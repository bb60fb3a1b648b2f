import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords, socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return weighted(digitsOf(value), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

/** The country code 756, nine digits, and the check digit of an EAN. */
export const chAhv = defineDetector({
  id: 'ch-ahv',
  category: 'pii',
  region: 'CH',
  references: ['https://www.zas.admin.ch/zas/de/home/partenaires-et-institutions-/navs13.html'],
  anchors: [{ literal: '756' }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /[. ]/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['ahv', 'avs', 'navs13', 'ahvn13', 'sozialversicherungsnummer', 'numéro avs', ...socialWords, ...idWords],
  redactAs: 'SOCIAL-NUMBER',
});
