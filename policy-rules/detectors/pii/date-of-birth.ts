import { labelled } from '../../checks/labelled.ts';
import { defineDetector } from '../../engine/detector.ts';

const labels = [
  ...([
    'date of birth',
    'dob',
    'd.o.b.',
    'birth date',
    'birthdate',
    'birthday',
    'born',
    'born on',
    'geburtsdatum',
    'geb.',
    'geboren am',
  ] as const),
  ...(['geboren', 'geb. am', 'date de naissance', 'né le', 'née le', 'fecha de nacimiento', 'nacido el', 'nacida el', 'f. nac.'] as const),
  ...([
    'data di nascita',
    'nato il',
    'nata il',
    'data de nascimento',
    'nascido em',
    'geboortedatum',
    'geboren op',
    'data urodzenia',
  ] as const),
  ...([
    'urodzony',
    'födelsedatum',
    'född',
    'fødselsdato',
    'født',
    'syntymäaika',
    'datum narození',
    'születési idő',
    'data nașterii',
  ] as const),
  ...([
    'doğum tarihi',
    'ημερομηνία γέννησης',
    'дата рождения',
    'дата народження',
    'تاريخ الميلاد',
    'תאריך לידה',
    '出生日期',
    '生年月日',
    '생년월일',
  ] as const),
] as const;

const month = String.raw`(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz])[a-zé]{0,6}\.?`;

/** A full day behind a word for birth. */
export const dateOfBirth = defineDetector({
  id: 'date-of-birth',
  category: 'pii',
  references: [
    'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
    'https://www.iso.org/iso-8601-date-and-time-format.html',
  ],
  ...labelled(
    ['date of birth', ...labels],
    String.raw`(?:(?:18|19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:[12]\d|3[01]|0?[1-9])|(?:[12]\d|3[01]|0?[1-9])[-./ ]{1,2}(?:[12]\d|3[01]|0?[1-9])[-./ ]{1,2}(?:(?:18|19|20)\d{2}|\d{2})|(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.)?[ -](?:de |of )?${month}[ ,-]{1,2}(?:de )?(?:19|20)\d{2}|${month} (?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,? (?:19|20)\d{2}|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}[01]\d[0-3]\d)`,
  ),
  base: 'likely',
  redactAs: 'BIRTHDAY',
});
