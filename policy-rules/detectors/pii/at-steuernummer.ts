import { taxWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value);
}

/** Tax office, number, and a Luhn check digit. */
export const atSteuernummer = defineDetector({
  id: 'at-steuernummer',
  category: 'pii',
  region: 'AT',
  references: ['https://de.wikipedia.org/wiki/Abgabenkontonummer'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{2}[- ]?\d{3}[/ ]?\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['steuernummer', 'abgabenkontonummer', 'st.nr', 'finanzamt', ...taxWords],
  redactAs: 'TAX-ID',
});
