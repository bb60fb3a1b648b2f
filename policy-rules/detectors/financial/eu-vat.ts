import { defineDetector } from '../../engine/detector.ts';
import { euVatValid } from '../../checks/eu-vat.ts';
import { labelled } from '../../checks/labelled.ts';

/** The number with its country in front, behind a word for VAT; the check digits of the country where they are public. */
export const euVat = defineDetector({
  id: 'eu-vat',
  category: 'financial',
  references: [
    'https://ec.europa.eu/taxation_customs/vies/',
    'https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages',
  ],
  ...labelled(
    [
      'vat',
      'vat number',
      'vat no',
      'vat id',
      'vat reg no',
      'vat registration number',
      'ust-id',
      'ust-idnr',
      'ust-idnr.',
      'ust-id-nr',
      'ustid',
      'umsatzsteuer-id',
      'uid-nummer',
      'uid nr',
      'tva',
      'n° tva',
      'numéro de tva',
      'btw',
      'btw-nummer',
      'btw nr',
      'iva',
      'partita iva',
      'p.iva',
      'p. iva',
      'nif-iva',
      'nif',
      'moms',
      'momsnr',
      'alv',
      'nip',
      'dph',
      'dič',
      'áfa',
      'cvr',
      'tva intracommunautaire',
    ],
    String.raw`(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|GR|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9+*]){4,12}`,
  ),
  base: 'likely',
  checkName: 'vat',
  check: (value) => {
    const verdict = euVatValid(value);
    return verdict === null ? 'unknown' : verdict ? 'pass' : 'fail';
  },
  redactAs: 'VAT',
});
