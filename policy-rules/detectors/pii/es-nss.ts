import { digitsOf, numberAt } from '../../checks/digits.ts';
import { socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const serial = numberAt(digits, 2, digits.length - 4);
  const number = serial < 10_000_000 ? numberAt(digits, 0, 2) * 10_000_000 + serial : numberAt(digits, 0, digits.length - 2);
  return number % 97 === numberAt(digits, digits.length - 2, 2);
}

/** Province, serial, and the two modulo 97. */
export const esNss = defineDetector({
  id: 'es-nss',
  category: 'pii',
  region: 'ES',
  references: ['https://es.wikipedia.org/wiki/N%C3%BAmero_de_la_Seguridad_Social'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{2}[ /]?\d{7,8}[ /]?\d{2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nss', 'seguridad social', 'naf', 'número de afiliación', ...socialWords],
  redactAs: 'SOCIAL-NUMBER',
});
