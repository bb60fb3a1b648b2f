import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digits[11];
}

/** Twelve digits, a weighted sum modulo 11. */
export const jpMyNumber = defineDetector({
  id: 'jp-my-number',
  category: 'pii',
  region: 'JP',
  references: ['https://www.digital.go.jp/policies/mynumber'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{4}([- ]?)\d{4}\1\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['マイナンバー', '個人番号', 'my number', 'mynumber', 'individual number', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
