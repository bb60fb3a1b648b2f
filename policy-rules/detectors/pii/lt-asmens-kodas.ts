import { isBalticCode } from '../../checks/baltic-code.ts';
import { digitsOf } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return isBalticCode(digitsOf(value));
}

/** Century and sex, day of birth, serial, check digit. */
export const ltAsmensKodas = defineDetector({
  id: 'lt-asmens-kodas',
  category: 'pii',
  region: 'LT',
  references: ['https://lt.wikipedia.org/wiki/Asmens_kodas'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-6]\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['asmens kodas', 'asmens kodo', 'a.k.', 'lithuanian', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
