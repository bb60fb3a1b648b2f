import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (((weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === digits[9];
}

/** Day of birth in days since 1899, serial, check digit. */
export const uaRnokpp = defineDetector({
  id: 'ua-rnokpp',
  category: 'pii',
  region: 'UA',
  references: ['https://tax.gov.ua/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['рнокпп', 'рнокпп', 'іпн', 'ідентифікаційний номер', 'ідентифікаційний код', 'rnokpp', ...taxWords],
  redactAs: 'TAX-ID',
});
