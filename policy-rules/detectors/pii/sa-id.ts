import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value);
}

/** A 1 for citizens or a 2 for residents, serial, a Luhn digit. */
export const saId = defineDetector({
  id: 'sa-id',
  category: 'pii',
  region: 'SA',
  references: ['https://www.absher.sa/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[12]\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['الهوية', 'رقم الهوية', 'الإقامة', 'اقامة', 'iqama', 'saudi', 'absher', ...idWords],
  redactAs: 'NATIONAL-ID',
});
