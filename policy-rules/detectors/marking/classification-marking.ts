import { markingForm } from '../../checks/marking-form.ts';
import { anyOf, companyMarkings, governmentMarkings, markingLabels, markingLevels, singleMarkings } from '../../checks/marking-words.ts';
import { defineDetector, type Anchor } from '../../engine/detector.ts';

const control = '//[A-Z0-9][A-Z0-9 ,/_-]{0,160}';
const prefix = '(?:(?:[A-Z]{3,5}|JOINT|COSMIC|NATO|EU|UK) ){0,2}';
const anchor = (literal: string): Anchor => ({ literal });

/** Traffic lights, US and NATO banners and portion marks, authority blocks, and what companies print, in eight languages. */
export const classificationMarking = defineDetector({
  id: 'classification-marking',
  category: 'marking',
  references: [
    'https://www.first.org/tlp/',
    'https://www.archives.gov/isoo/training/marking-booklet',
    'https://www.archives.gov/cui/registry/category-marking-list',
    'https://www.gov.uk/government/publications/government-security-classifications',
  ],
  anchors: [
    anchor('tlp:'),
    ...[
      '(ts',
      '(s//',
      '(c//',
      '(u//',
      '(//',
      'ts//',
      's//',
      'c//',
      '//cosmic',
      '//nato',
      '//joint',
      '//deu',
      'top secret',
      'sercet//',
      'secret//',
      'confidential//',
      'unclassified//',
      'restricted//',
      'cui//',
      '// secret',
      'joint secret',
    ].map(anchor),
    ...['classified by:', 'derived from:', 'declassify on:'].map(anchor),
    ...[...companyMarkings, ...governmentMarkings, ...singleMarkings, ...markingLabels].map((words) =>
      anchor(words.split(' - ')[0] ?? words),
    ),
  ],
  pattern: new RegExp(
    String.raw`TLP: ?(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![A-Za-z\u00c0-\u052f+])` +
      String.raw`|\((?:\/\/)?(?:TS|S|C|U|NS|NC|NR|CTSA?|CUI|[A-Z]{3} (?:TS|S|C|R)|JOINT (?:TOP SECRET|SECRET|CONFIDENTIAL|TS|S|C|R)[A-Z ]{0,60})(?:${control})?\)` +
      String.raw`|(?<![A-Za-z0-9\u00c0-\u052f:/])(?:\/\/${prefix}(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)[A-Z ]{0,40}(?:${control})?|${prefix}(?:TOP SECRET|SECRET|SERCET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|NATO TS|CUI|TS|S|C)${control})(?![A-Za-z\u00c0-\u052f])` +
      String.raw`|(?:classified by|derived from|declassify on):[ \t]{0,4}[^\n]{1,160}(?:\n{1,2}[ \t]{0,8}(?:derived from|reason|declassify on):[^\n]{0,200}){0,3}` +
      String.raw`|(?<![\w\u00c0-\u052f])(?:${anyOf([...governmentMarkings, ...companyMarkings])})(?![\w\u00c0-\u052f])` +
      String.raw`|(?<![A-Za-z0-9\u00c0-\u052f])(?:${anyOf(markingLabels)})(?: level)?["']?[ \t]{0,3}[:=][ \t*"']{0,4}(?:${anyOf(markingLevels)})(?![\w\u00c0-\u052f])` +
      String.raw`|(?<![\w\u00c0-\u052f])(?:${anyOf(singleMarkings)})(?![\w\u00c0-\u052f])`,
    'i',
  ),
  checkName: 'marking-form',
  check: (value, _, around) => markingForm(value, around),
  redactAs: 'MARKING',
});
