import { digitsOf } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { isJmbg } from '../../checks/jmbg.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return isJmbg(digitsOf(value));
}

/** Day of birth, the region 50, serial, check digit. */
export const siEmso = defineDetector({
  id: 'si-emso',
  category: 'pii',
  region: 'SI',
  references: ['https://sl.wikipedia.org/wiki/Enotna_mati%C4%8Dna_%C5%A1tevilka_ob%C4%8Dana'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{7}50\d{4}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['emšo', 'emso', 'enotna matična', ...idWords],
  redactAs: 'NATIONAL-ID',
});
