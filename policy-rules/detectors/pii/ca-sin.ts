import { taxWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value);
}

/** Nine digits with a Luhn digit; 8 and 0 are not given out to persons. */
export const caSin = defineDetector({
  id: 'ca-sin',
  category: 'pii',
  region: 'CA',
  references: ['https://www.canada.ca/en/employment-social-development/services/sin.html'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-79]\d{2}([- ]?)\d{3}\1\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['sin', 'social insurance', 'nas', "numéro d'assurance sociale", 'assurance sociale', ...taxWords],
  redactAs: 'SOCIAL-NUMBER',
});
