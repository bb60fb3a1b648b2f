import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return !/^(\d)\1+$/.test(digits.join('')) && (rest < 2 ? rest : 11 - rest) === digits[9];
}

/** Ten digits, weights 10 to 2 modulo 11. */
export const irNationalCode = defineDetector({
  id: 'ir-national-code',
  category: 'pii',
  region: 'IR',
  references: ['https://fa.wikipedia.org/wiki/%DA%A9%D8%A7%D8%B1%D8%AA_%D8%B4%D9%86%D8%A7%D8%B3%D8%A7%DB%8C%DB%8C_%D9%85%D9%84%DB%8C'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{3}-?\d{6}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['کد ملی', 'کدملی', 'کد ملي', 'iran', 'melli', ...idWords],
  redactAs: 'NATIONAL-ID',
});
