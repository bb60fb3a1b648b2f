import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(numberAt(digitsOf(value), 0, 8) % 23) === value.slice(-1).toUpperCase();
}

/** Eight digits and the letter that they make modulo 23. */
export const esDni = defineDetector({
  id: 'es-dni',
  category: 'pii',
  region: 'ES',
  references: [
    'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
  ],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{8}[- ]?[A-Z]|\d{2}\.\d{3}\.\d{3}[- ]?[A-Z])(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['dni', 'nif', 'documento nacional', 'documento de identidad', 'identificación', 'identificacion', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
