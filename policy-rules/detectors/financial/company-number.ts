import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

/** Tax and register numbers of companies behind their name; where a country’s check is known, another detector knows better. */
export const companyNumber = defineDetector({
  id: 'company-number',
  category: 'financial',
  references: ['https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/'],
  ...labelled(
    [
      'vat number',
      'vat no',
      'vat id',
      'vat',
      'siren',
      'siret',
      'uid',
      'che',
      'brn',
      'business registration number',
      'ruc',
      'registro único de contribuyentes',
      'nuit',
      'nuit:',
      'ice',
      'uen',
      'unique entity number',
      'acn',
      'abn',
      'australian business number',
      'australian company number',
      'cnpj',
      'gst registration',
      'gstin',
      'gst number',
      'gst',
      'gst/hst',
      'ein',
      'employer identification number',
      'ubn',
      'unified business number',
      '統一編號',
      'cif',
      'ro vat',
      'handelsregister',
      'handelsregisternummer',
      'hrb',
      'kvk',
      'kvk-nummer',
      'krs',
      'regon',
      'company number',
      'company registration number',
      'crn',
      'vat registration',
      'bn',
      'tva number',
      'nip number',
    ],
    String.raw`(?=[A-Z]{0,5} ?[\d.-]{0,3}\d)(?:[A-Z]{2,3}[ -]?)?[A-Z0-9](?:[ ./-]?[A-Z0-9]){6,17}`,
  ),
  base: 'likely',
  checkName: 'digits',
  // `bn=67324752` is an assignment in code: papers write a colon or a blank.
  check: (value, _, around) =>
    around.before.endsWith('=') ||
    (value.match(/\d/g)?.length ?? 0) < 7 ||
    value !== value.toUpperCase() ||
    /^(?:19|20)\d{2}-\d{2}-\d{2}/.test(value)
      ? 'fail'
      : 'unknown',
  exclude: isCounted,
  yields: true,
  redactAs: 'COMPANY',
});
