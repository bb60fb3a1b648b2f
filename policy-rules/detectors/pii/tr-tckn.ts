import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const tenth = ((weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10;
  return tenth === digits[9] && weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === digits[10];
}

/** Eleven digits with two check digits. */
export const trTckn = defineDetector({
  id: 'tr-tckn',
  category: 'pii',
  region: 'TR',
  references: ['https://www.nvi.gov.tr/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['kimlik', 'tckn', 'tc no', 't.c.', 'vatandaşlık', 'turkish', 'tc kimlik', 'kişi', ...idWords],
  redactAs: 'NATIONAL-ID',
});
