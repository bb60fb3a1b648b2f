import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/[^\dk]/gi, '').toUpperCase();
  const body = digitsOf(plain.slice(0, -1)).toReversed();
  return '0123456789K0'.charAt(11 - (weighted(body, [2, 3, 4, 5, 6, 7, 2, 3]) % 11)) === plain.slice(-1);
}

/** Up to eight digits and a check character modulo 11; written with dots and a hyphen it is likely by itself. */
export const clRut = defineDetector({
  id: 'cl-rut',
  category: 'pii',
  region: 'CL',
  references: ['https://www.registrocivil.cl/'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{1,2}\.\d{3}\.\d{3}-[\dK]|\d{7,8}-?[\dK])(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /\./.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['rut', 'run', 'rol único', 'chile', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
