import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value) && !/^000/.test(value);
}

/** Municipality, serial, a Luhn digit. */
export const doCedula = defineDetector({
  id: 'do-cedula',
  category: 'pii',
  region: 'DO',
  references: ['https://jce.gob.do/'],
  anchors: [
    { class: 'digits', runs: [7], atLeast: 8, back: { over: 'name', max: 4, min: 4 } },
    { class: 'digits', atLeast: 11, atMost: 11, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{3}-?\d{7}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^\d{3}-\d{7}-\d$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['cédula', 'cedula', 'dominican', ...idWords],
  redactAs: 'NATIONAL-ID',
});
