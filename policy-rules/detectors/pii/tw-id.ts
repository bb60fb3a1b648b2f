import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.toUpperCase();
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(plain.charAt(0)) + 10;
  const second = /[A-D]/.test(plain.charAt(1)) ? plain.charCodeAt(1) - 65 : Number(plain.charAt(1));
  return (
    (Math.floor(letter / 10) + 9 * (letter % 10) + 8 * second + weighted(digitsOf(plain.slice(2)), [7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0
  );
}

/** A letter for the county, sex, serial, check digit. */
export const twId = defineDetector({
  id: 'tw-id',
  category: 'pii',
  region: 'TW',
  references: ['https://www.ris.gov.tw/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 9, nearHotword: true, back: { over: 'word', max: 2, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z][1289A-D]\d{8}(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['身分證', '身份證', '居留證', '統一編號', 'taiwan', 'arc', ...idWords],
  redactAs: 'NATIONAL-ID',
});
