import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 6, 4), numberAt(digits, 10, 2), numberAt(digits, 12, 2)) &&
    '10X98765432'.charAt(weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === value.slice(-1).toUpperCase()
  );
}

/** Area, day of birth, serial, and a check character (GB 11643, ISO/IEC 7064 MOD 11-2). */
export const cnResidentId = defineDetector({
  id: 'cn-resident-id',
  category: 'pii',
  region: 'CN',
  references: ['https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E'],
  anchors: [{ class: 'digits', runs: [17, 18], atLeast: 13 }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-8]\d{5}(?:18|19|20)\d{9}[\dX](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'pass'),
  hotwords: ['身份证', '身份證', '公民身份', '居民身份', 'resident id', 'chinese id', ...idWords],
  redactAs: 'NATIONAL-ID',
});
