import { digitsOf, numberAt } from '../../checks/digits.ts';
import { socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/\W/g, '');
  const digits = digitsOf(plain.replace('2A', '19').replace('2B', '18'));
  return 97 - (numberAt(digits, 0, 13) % 97) === numberAt(digits, 13, 2);
}

/** Sex, year and month of birth, place, serial, and a key of two digits modulo 97. */
export const frNir = defineDetector({
  id: 'fr-nir',
  category: 'pii',
  region: 'FR',
  references: [
    'https://www.insee.fr/fr/metadonnees/definition/c1409',
    'https://fr.wikipedia.org/wiki/Num%C3%A9ro_de_s%C3%A9curit%C3%A9_sociale_en_France',
  ],
  anchors: [
    { class: 'digits', runs: [15], atLeast: 13 },
    { class: 'digits', atLeast: 5, atMost: 15, nearHotword: true },
  ],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}[ /]?\d{2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : / \d{2} .* \d{3} \d{3} /.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['nir', 'sécurité sociale', 'securite sociale', 'numéro de sécu', 'insee', 'n° ss', ...socialWords],
  redactAs: 'SOCIAL-NUMBER',
});
