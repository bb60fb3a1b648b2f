import { digitsOf } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { mod1110 } from '../../checks/mod-11-10.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return mod1110(digitsOf(value));
}

/** Eleven digits closed by ISO/IEC 7064, MOD 11,10. */
export const hrOib = defineDetector({
  id: 'hr-oib',
  category: 'pii',
  region: 'HR',
  references: ['https://www.porezna-uprava.hr/hr_oib'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{11}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['oib', 'osobni identifikacijski broj', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
