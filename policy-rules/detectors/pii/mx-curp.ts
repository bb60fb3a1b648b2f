import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const letters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...value.toUpperCase().slice(0, 17)].reduce((total, unit, at) => total + letters.indexOf(unit) * (18 - at), 0);
  const digits = digitsOf(value.slice(4, 10));
  return (
    isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2)) &&
    (10 - (sum % 10)) % 10 === Number(value.slice(-1))
  );
}

/** Name, day of birth, sex, state and a check digit in eighteen characters. */
export const mxCurp = defineDetector({
  id: 'mx-curp',
  category: 'pii',
  region: 'MX',
  references: ['https://www.gob.mx/curp/'],
  anchors: [{ class: 'digits', runs: [6], atLeast: 6, back: { over: 'word', max: 4, min: 4 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z]{4}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'pass'),
  hotwords: ['curp', 'clave única', ...idWords],
  redactAs: 'NATIONAL-ID',
});
