import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2));
}

/** Day of birth, a hyphen, sex and century, six digits; no check since 2020. 5 to 8 stand for foreigners. */
export const krRrn = defineDetector({
  id: 'kr-rrn',
  category: 'pii',
  region: 'KR',
  references: ['https://www.mois.go.kr/'],
  anchors: [
    { class: 'digits', runs: [6], atLeast: 13 },
    { class: 'digits', atLeast: 13, atMost: 13, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{6}-?[1-8]\d{6}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : /-/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['주민등록번호', '주민번호', '외국인등록번호', 'rrn', 'frn', 'korean', 'resident registration', ...idWords],
  redactAs: 'NATIONAL-ID',
});
