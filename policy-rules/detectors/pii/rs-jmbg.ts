import { digitsOf } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { isJmbg } from '../../checks/jmbg.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return isJmbg(digitsOf(value));
}

/** Day of birth, region, serial, check digit; Serbia, Bosnia, Montenegro and North Macedonia have kept it. */
export const rsJmbg = defineDetector({
  id: 'rs-jmbg',
  category: 'pii',
  region: 'RS',
  references: [
    'https://sr.wikipedia.org/wiki/%D0%88%D0%B5%D0%B4%D0%B8%D0%BD%D1%81%D1%82%D0%B2%D0%B5%D0%BD%D0%B8_%D0%BC%D0%B0%D1%82%D0%B8%D1%87%D0%BD%D0%B8_%D0%B1%D1%80%D0%BE%D1%98_%D0%B3%D1%80%D0%B0%D1%92%D0%B0%D0%BD%D0%B0',
  ],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{7}[0-46-9]\d{5}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['jmbg', 'јмбг', 'matični broj', 'матични број', 'ембг', ...idWords],
  redactAs: 'NATIONAL-ID',
});
