import { isBalticCode } from '../../checks/baltic-code.ts';
import { digitsOf } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return isBalticCode(digitsOf(value));
}

/** Century and sex, day of birth, serial, check digit. */
export const eeIsikukood = defineDetector({
  id: 'ee-isikukood',
  category: 'pii',
  region: 'EE',
  references: ['https://et.wikipedia.org/wiki/Isikukood'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-8]\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['isikukood', 'isikukoodi', 'ik', 'estonian', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
