import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digits[8];
}

/** Nine digits, a weighted sum modulo 11. */
export const ptNif = defineDetector({
  id: 'pt-nif',
  category: 'pii',
  region: 'PT',
  references: ['https://pt.wikipedia.org/wiki/N%C3%BAmero_de_identifica%C3%A7%C3%A3o_fiscal'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-35689]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nif', 'contribuinte', 'número de identificação fiscal', ...taxWords],
  redactAs: 'TAX-ID',
});
