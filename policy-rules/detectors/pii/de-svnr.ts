import { digitsOf, numberAt } from '../../checks/digits.ts';
import { socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/ /g, '').toUpperCase();
  const digits = digitsOf(plain.slice(0, 8) + String(plain.charCodeAt(8) - 64).padStart(2, '0') + plain.slice(9));
  const products = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].map((weight, at) => weight * (digits[at] ?? 0));
  const day = numberAt(digits, 2, 2) % 50;
  return (
    day >= 1 &&
    day <= 31 &&
    numberAt(digits, 4, 2) <= 12 &&
    products.reduce((sum, part) => sum + Math.floor(part / 10) + (part % 10), 0) % 10 === digits[12]
  );
}

/** Area, day of birth, the first letter of the name at birth, serial, check digit. */
export const deSvnr = defineDetector({
  id: 'de-svnr',
  category: 'pii',
  region: 'DE',
  references: ['https://de.wikipedia.org/wiki/Versicherungsnummer'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{2} ?\d{6} ?[A-Z] ?\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: [
    'rentenversicherungsnummer',
    'sozialversicherungsnummer',
    'versicherungsnummer',
    'rvnr',
    'svnr',
    'sv-nummer',
    'sozialversicherung',
    'rentenversicherung',
    ...socialWords,
  ],
  redactAs: 'SOCIAL-NUMBER',
});
