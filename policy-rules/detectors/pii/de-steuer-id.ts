import { digitsOf } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { mod1110 } from '../../checks/mod-11-10.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return mod1110(digits) && digits.every((digit) => digits.filter((other) => other === digit).length < 5);
}

/** Eleven digits for life; the last one closes the others (ISO/IEC 7064, MOD 11,10). */
export const deSteuerId = defineDetector({
  id: 'de-steuer-id',
  category: 'pii',
  region: 'DE',
  references: ['https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:[1-9]\d ?\d{3} ?\d{3} ?\d{3}|[1-9]\d{2}\/\d{3}\/\d{4}\/\d)(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: [
    'steuer-id',
    'steueridentifikationsnummer',
    'steuer-identifikationsnummer',
    'steuerliche identifikationsnummer',
    'idnr',
    'steuer-identnummer',
    'steuerid',
    ...taxWords,
  ],
  redactAs: 'TAX-ID',
});
