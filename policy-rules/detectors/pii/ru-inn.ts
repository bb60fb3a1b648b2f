import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length === 10) return (weighted(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digits[9];
  return (
    (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digits[10] &&
    (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digits[11]
  );
}

/** Twelve digits with two check digits for a person, ten with one for a firm. */
export const ruInn = defineDetector({
  id: 'ru-inn',
  category: 'pii',
  region: 'RU',
  references: ['https://www.nalog.gov.ru/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{12}|\d{10})(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['инн', 'inn', 'налогоплательщик', ...taxWords],
  redactAs: 'TAX-ID',
});
