import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value.replace(/^\D+/, '').slice(0, 6));
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2));
}

/** Letters of the name, day of birth, and three characters; the word "RFC" near by, as everywhere. */
export const mxRfc = defineDetector({
  id: 'mx-rfc',
  category: 'pii',
  region: 'MX',
  references: ['https://www.sat.gob.mx/'],
  anchors: [{ class: 'digits', atLeast: 6, atMost: 9, nearHotword: true, back: { over: 'name', max: 5, min: 3 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{2}[A\d](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['rfc', 'registro federal', 'contribuyente', ...taxWords],
  redactAs: 'TAX-ID',
});
