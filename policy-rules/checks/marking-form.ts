import type { Around, CheckResult } from '../engine/detector.ts';
import { companyMarkings, governmentMarkings, singleMarkings } from './marking-words.ts';

/** What may stand behind a short level (`S//…`): the controls of the CAPCO register that documents use. */
const controls =
  /^\(?(?:\/\/)?[A-Z ]{1,60}\/\/(?:NF|NOFORN|SI|TK|HCS|RD|FRD|TFNI|FGI|REL|SAR|ORCON|OC|PROPIN|PR|IMC|IMCON|RELIDO|DISPLAY|LES|SSI|SBU|FOUO|NATO|RSEN|RS|RSV|NODIS|ND|EXDIS|DSEN|DS|DEA|DOE|DCNI|NNPI|FISA|RAWFISA|NTN|CTS|BOHEMIA|ATOMAL|COSMIC|SPECIAL|JOINT|CUI|UCNI)\b/;
const level = /^(?:\/\/)?[A-Z ]*(?:SECRET|SERCET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|CUI)/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ ?[-:|] ?/g, '-')
    .replaceAll(' ', '-');
const single = new Set(singleMarkings);
const company = new Set(companyMarkings.map(plain));
const government = new Set(governmentMarkings.map(plain));

/**
 * Tells a marking from prose that uses the same words. `pass`: a form that nothing else has (TLP, a level with its controls);
 * `weak-pass`: capitals, a field "Classification", or a phrase that stands alone; `unknown`: the phrase within a sentence.
 */
export function markingForm(value: string, { before, after }: Around): CheckResult {
  // The commonest case by far: a word of every day, in small letters.
  if (single.has(value)) return 'fail';
  const capitals = value === value.toUpperCase();
  if (/^tlp/i.test(value)) return 'pass';
  if (value.includes('//') || value.startsWith('(')) {
    if (!capitals) return 'fail';
    if (value === '(TS)') return 'unknown';
    return controls.test(value) || level.test(value) || /^\(\/\/(?:[A-Z]{2,5}\)|[A-Z]{3} )|^\(\/\/JOINT /.test(value) ? 'pass' : 'fail';
  }
  const words = plain(value);
  if (/^(?:classified|derived|declassify)-/.test(words)) return startsLine(before) ? (value.includes('\n') ? 'pass' : 'weak-pass') : 'fail';
  if (government.has(words)) return capitals || words === 'vs-nfd' ? 'weak-pass' : 'fail';
  if (company.has(words)) return capitals || standsAlone(before, after) ? 'weak-pass' : 'unknown';
  if (/[:=]/.test(value)) return 'weak-pass';
  // A word of every day: alone on its line, and not in small letters.
  return value.charAt(0) !== value.charAt(0).toLowerCase() && startsLine(before) && /^[ \t*_#=)\].!-]*(?:\n|$)/.test(after)
    ? 'weak-pass'
    : 'fail';
}

function startsLine(before: string): boolean {
  return /(?:^|\n)[ \t*_#=>([-]*$/.test(before);
}

/** Between the edges of a line, a cell, a bracket or a sentence's divider; a full stop may end it. */
function standsAlone(before: string, after: string): boolean {
  return /(?:^|[\n|[(*#:"'>_©;\t,-])[ \t*_#]*$/.test(before) && /^[ \t*_.!]*(?:$|[\n|\])*:;"'<_-])/.test(after);
}
