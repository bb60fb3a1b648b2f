import { defineDetector } from '../../engine/detector.ts';

const names = [
  'seed words',
  'mnemonic',
  'recovery phrase',
  'backup phrase',
  'secret phrase',
  'wiederherstellungsphrase',
  'phrase de récupération',
  'frase semilla',
  'frase de recuperación',
];
/** Common words of English prose that the list of BIP 39 does not hold. */
const prose = new Set(
  'the and for are was not from have which been these those them they their would could our its has but had were his her who what when where how'.split(
    ' ',
  ),
);

/** 12 to 24 words behind the name of such a phrase. The list's words have 3 to 8 letters; the few words of prose that it lacks end the matter. */
export const seedPhrase = defineDetector({
  id: 'seed-phrase',
  category: 'secret',
  references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  anchors: [{ literal: 'seed phrase' }, ...names.map((literal) => ({ literal }))],
  pattern: new RegExp(
    String.raw`(?:seed phrase|${names.join('|')})[^\n:=]{0,24}[\s:="'\x60]{1,8}(?<value>(?:\d{1,2}[.)] {0,2})?[a-z]{3,8}(?:[ ,\n]{1,3}(?:\d{1,2}[.)] {0,2})?[a-z]{3,8}){11,23})(?![a-z])(?![ ,]{1,3}[a-z])`,
    'i',
  ),
  base: 'likely',
  checkName: 'words',
  check: (value) => {
    const words = value.toLowerCase().match(/[a-z]+/g) ?? [];
    if (words.length % 3 !== 0 || words.some((word) => prose.has(word))) return 'fail';
    return new Set(words).size >= words.length - 2 ? 'unknown' : 'fail';
  },
  redactAs: 'SEED-PHRASE',
});
