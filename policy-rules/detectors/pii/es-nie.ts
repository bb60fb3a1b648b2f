import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/\W/g, '').toUpperCase();
  const number = 'XYZ'.indexOf(plain.charAt(0)) * 10_000_000 + numberAt(digitsOf(plain), 0, 7);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === plain.slice(-1);
}

/** The number of a foreigner: X, Y or Z, seven digits, a letter. */
export const esNie = defineDetector({
  id: 'es-nie',
  category: 'pii',
  region: 'ES',
  references: [
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
  ],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 7, nearHotword: true, back: { over: 'spaced', max: 2 } }],
  pattern: /[\w -]?(?<value>(?<![\w\u00c0-\u052f./\\-])(?<!\d )[XYZ][- ]?\d{7}[- ]?[A-Z])(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nie', 'extranjero', 'extranjería', 'nif', 'identificación', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
