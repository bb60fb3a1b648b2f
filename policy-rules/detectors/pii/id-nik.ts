import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const day = numberAt(digits, 6, 2);
  return numberAt(digits, 0, 2) > 10 && isCalendarDay(numberAt(digits, 10, 2), numberAt(digits, 8, 2), day > 40 ? day - 40 : day);
}

/** District, day of birth (women add 40), serial. */
export const idNik = defineDetector({
  id: 'id-nik',
  category: 'pii',
  region: 'ID',
  references: ['https://dukcapil.kemendagri.go.id/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 16, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{15}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nik', 'ktp', 'nomor induk', 'kependudukan', 'indonesia', ...idWords],
  redactAs: 'NATIONAL-ID',
});
