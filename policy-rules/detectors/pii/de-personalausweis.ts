import { icaoDigit } from '../../checks/icao-check.ts';
import { labelled } from '../../checks/labelled.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The serial of a German identity card behind its label: nine characters, often followed by their check digit and a `D`. */
export const dePersonalausweis = defineDetector({
  id: 'de-personalausweis',
  category: 'pii',
  region: 'DE',
  references: ['https://www.personalausweisportal.de/', 'https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf'],
  ...labelled(
    [
      'personalausweis',
      'personalausweisnummer',
      'personalausweis nr',
      'ausweis nr',
      'ausweisnummer',
      'ausweis',
      'german identity card',
      'german personal identity card number',
      'german id',
      'pwnr',
      'perso',
    ],
    String.raw`(?:[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}(?:\dD?)?|\d{10}D ?\d{7} ?\d{7} ?\d)`,
  ),
  base: 'likely',
  checkName: 'check-digit',
  check: (value) => {
    if (!/\d.*\d/.test(value)) return 'fail';
    if (value.length === 9) return 'unknown';
    return String(icaoDigit(value.slice(0, 9).toUpperCase())) === value.charAt(9) ? 'pass' : 'fail';
  },
  redactAs: 'ID-CARD',
});
