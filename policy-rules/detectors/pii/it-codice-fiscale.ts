import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** What the characters at odd places count; a digit and the letter of the same rank count alike. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23] as const;
/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.toUpperCase();
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const place = parseInt(plain.charAt(at), 36);
    const index = place > 9 ? place - 10 : place;
    sum += at % 2 === 0 ? (odd[index] ?? 0) : index;
  }
  return sum % 26 === plain.charCodeAt(15) - 65;
}

/** Name, day of birth, place and a check letter, in sixteen characters that nothing else has. */
export const itCodiceFiscale = defineDetector({
  id: 'it-codice-fiscale',
  category: 'pii',
  region: 'IT',
  references: ['https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf'],
  anchors: [{ class: 'digits', runs: [2], atLeast: 2, back: { over: 'word', max: 6, min: 6 } }],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])[A-Z]{6}\d{2}[A-EHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'pass'),
  hotwords: ['codice fiscale', 'cod. fisc', 'c.f.', ...taxWords],
  redactAs: 'TAX-ID',
});
