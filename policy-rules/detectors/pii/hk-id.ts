import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/\W/g, '').toUpperCase();
  const full = plain.padStart(9, ' ');
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (9 - at) * (full.charAt(at) === ' ' ? 36 : parseInt(full.charAt(at), 36));
  return sum % 11 === 0;
}

/** One or two letters, six digits, a check character, often in brackets. */
export const hkId = defineDetector({
  id: 'hk-id',
  category: 'pii',
  region: 'HK',
  references: ['https://www.immd.gov.hk/'],
  anchors: [{ class: 'digits', atLeast: 6, atMost: 7, nearHotword: true, back: { over: 'word', max: 2, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[A-Z]{1,2}\d{6} ?(?:\([A\d]\)|[A\d])(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['hkid', '香港身份證', '身份證', 'hong kong', ...idWords],
  redactAs: 'NATIONAL-ID',
});
