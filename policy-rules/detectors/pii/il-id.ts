import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value) && !/^0{6}/.test(value);
}

/** Nine digits with a Luhn digit. */
export const ilId = defineDetector({
  id: 'il-id',
  category: 'pii',
  region: 'IL',
  references: ['https://he.wikipedia.org/wiki/%D7%9E%D7%A1%D7%A4%D7%A8_%D7%96%D7%94%D7%95%D7%AA_(%D7%99%D7%A9%D7%A8%D7%90%D7%9C)'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{8}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['תעודת זהות', 'מספר זהות', 'ת.ז', 'ת"ז', 'teudat zehut', 'israel', ...idWords],
  redactAs: 'NATIONAL-ID',
});
