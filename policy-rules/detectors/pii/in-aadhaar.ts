import { digitsOf } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { verhoeff } from '../../checks/verhoeff.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return verhoeff(digitsOf(value));
}

/** Twelve digits with a Verhoeff digit. */
export const inAadhaar = defineDetector({
  id: 'in-aadhaar',
  category: 'pii',
  region: 'IN',
  references: ['https://uidai.gov.in/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[2-9]\d{3}([- ]?)\d{4}\1\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['aadhaar', 'aadhar', 'uidai', 'uid', 'आधार', ...idWords],
  redactAs: 'NATIONAL-ID',
});
