import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const rest = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === digits[10];
}

/** Kind, document number, check digit. */
export const arCuit = defineDetector({
  id: 'ar-cuit',
  category: 'pii',
  region: 'AR',
  references: ['https://www.afip.gob.ar/'],
  anchors: [
    { class: 'digits', runs: [8], atLeast: 9, back: { over: 'name', max: 3, min: 3 } },
    { class: 'digits', atLeast: 11, atMost: 11, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:2[03-7]|3[034])-?\d{8}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^\d\d-\d{8}-\d$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['cuit', 'cuil', 'clave única', 'tributaria', ...taxWords],
  redactAs: 'TAX-ID',
});
