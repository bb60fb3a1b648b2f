import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const extra = value.charAt(8).toUpperCase();
  const sum = weighted(digitsOf(value), [8, 7, 6, 5, 4, 3, 2]) + 9 * ('ABCDEFGHI'.indexOf(extra || '-') + 1);
  return (
    'WABCDEFGHIJKLMNOPQRSTUV'.charAt(
      (extra === 'W' || extra === 'T' || extra === 'X' ? weighted(digitsOf(value), [8, 7, 6, 5, 4, 3, 2]) : sum) % 23,
    ) === value.charAt(7).toUpperCase()
  );
}

/** Seven digits and a check letter modulo 23; a second letter counts nine times. */
export const iePps = defineDetector({
  id: 'ie-pps',
  category: 'pii',
  region: 'IE',
  references: ['https://www.revenue.ie/en/jobs-and-pensions/pps-number/index.aspx'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 7, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{7}[A-W][ABHWTX]?(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['pps', 'ppsn', 'pps number', 'personal public service', ...taxWords],
  redactAs: 'TAX-ID',
});
