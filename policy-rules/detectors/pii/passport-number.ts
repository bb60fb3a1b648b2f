import { isCounted, labelled } from '../../checks/labelled.ts';
import { defineDetector } from '../../engine/detector.ts';

const labels = [
  ...(['passport', 'passport number', 'passport no', 'passports', 'reisepass', 'reisepassnummer', 'pass-nr', 'passnummer'] as const),
  ...(['ausweis', 'pasaporte', 'número de pasaporte', 'passeport', 'numéro de passeport', 'passaporto', 'passaporte', 'paspoort'] as const),
  ...([
    'paspoortnummer',
    'paszport',
    'numer paszportu',
    'pasport',
    'útlevél',
    'pașaport',
    'pasaport',
    'pas broj',
    'pasos',
    'passnr',
  ] as const),
  ...([
    'διαβατήριο',
    'паспорт',
    'паспорта',
    'جواز السفر',
    'رقم الجواز',
    'דרכון',
    'पासपोर्ट',
    '护照',
    '護照',
    'パスポート',
    '旅券番号',
    '여권번호',
    '여권',
  ] as const),
] as const;

/**
 * Behind its label only: countries give out six to nine characters, mostly one to three letters and then digits, and hardly any
 * number has a check. The machine-readable zone, which has four, is `passport-mrz`.
 */
export const passportNumber = defineDetector({
  id: 'passport-number',
  category: 'pii',
  references: [
    'https://www.icao.int/publications/pages/publication.aspx?docnum=9303',
    'https://www.consilium.europa.eu/prado/en/prado-start-page.html',
  ],
  ...labelled(
    ['passport', ...labels],
    String.raw`(?:[A-Z]{1,3}[ -]?\d{5,8}|\d{2}[ -]?[A-Z]{2}[ -]?\d{5}|[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{8}|[A-Z]{2}\d{4}[A-Z]\d{2}|[A-Z]\d[A-Z]\d{6}|[A-Z]\d{2}[A-Z]{2}\d{2}[A-Z]|\d{2}[ -]?\d{2}[ -]?\d{6}|\d ?\d{2} ?\d{6}|\d{7,9})`,
  ),
  base: 'likely',
  checkName: 'not-counted',
  check: (value) =>
    (!/[a-z]/i.test(value) && isCounted(value)) ||
    /(\d)\1{5}/.test(value) ||
    !/\d.*\d.*\d.*\d/.test(value) ||
    /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(value)
      ? 'fail'
      : 'unknown',
  redactAs: 'PASSPORT',
});
