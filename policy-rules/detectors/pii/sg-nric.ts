import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.toUpperCase();
  const kind = plain.charAt(0);
  const sum = weighted(digitsOf(plain), [2, 7, 6, 5, 4, 3, 2]) + (kind === 'T' || kind === 'G' ? 4 : kind === 'M' ? 3 : 0);
  const letters = kind === 'S' || kind === 'T' ? 'JZIHGFEDCBA' : kind === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return letters.charAt(kind === 'M' ? 10 - (sum % 11) : sum % 11) === plain.slice(-1);
}

/** A letter for the kind, seven digits, a check letter. */
export const sgNric = defineDetector({
  id: 'sg-nric',
  category: 'pii',
  region: 'SG',
  references: ['https://www.ica.gov.sg/'],
  anchors: [{ class: 'digits', runs: [7], atLeast: 7, back: { over: 'word', max: 1, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[STFGM]\d{7}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^[STFGM]\d{7}[A-Z]$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['nric', 'singapore', 'fin', ...idWords],
  redactAs: 'NATIONAL-ID',
});
