import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return Number(value.charAt(2)) < 6 && luhn(value);
}

/** Province, serial, a Luhn digit. */
export const ecCedula = defineDetector({
  id: 'ec-cedula',
  category: 'pii',
  region: 'EC',
  references: ['https://www.registrocivil.gob.ec/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:[01]\d|2[0-4]|30)\d{7}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cédula', 'cedula', 'c.i.', 'ci', 'ecuador', ...idWords],
  redactAs: 'NATIONAL-ID',
});
