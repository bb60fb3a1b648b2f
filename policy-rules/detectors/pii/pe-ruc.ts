import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digits[10];
}

/** Kind, number, check digit. */
export const peRuc = defineDetector({
  id: 'pe-ruc',
  category: 'pii',
  region: 'PE',
  references: ['https://www.sunat.gob.pe/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:1[0-7]|20)\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['ruc', 'registro único de contribuyentes', 'contribuyente', ...taxWords],
  redactAs: 'TAX-ID',
});
