import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value.slice(0, 10));
  return (
    isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2)) &&
    '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(numberAt(digits, 0, 9) % 31) === value.slice(-1).toUpperCase()
  );
}

/** Day of birth, the century as a sign, serial, and a check character modulo 31. */
export const fiHetu = defineDetector({
  id: 'fi-hetu',
  category: 'pii',
  region: 'FI',
  references: ['https://dvv.fi/en/personal-identity-code'],
  anchors: [{ class: 'digits', runs: [6], atLeast: 6 }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'weak-pass'),
  hotwords: ['hetu', 'henkilötunnus', 'henkilotunnus', 'personbeteckning', 'personal identity code', 'finnish id', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
