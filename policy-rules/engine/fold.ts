// What one character becomes before any pattern sees it: default-ignorable characters go (UAX #44: zero-width, bidi, soft hyphen,
// tags, variation selectors), compatibility forms are folded (UAX #15, NFKC), every space is ' ', every dash '-', every quotation
// mark ' or ", every decimal digit ASCII. Line breaks stay, so that a pattern can stop at a line's end.

export const keep = 1;
export const fold = 2;
/** A surrogate, or a mark that may compose with the character before it: the walk has to look at its neighbours. */
export const look = 3;

const ignorable = /^(?:\p{Default_Ignorable_Code_Point}|[\u{fff9}-\u{fffb}]|\u{20e3})$/u;
const digit = /^\p{Nd}$/u;
const letter = /^[\p{Ll}\p{Lu}\p{Lo}]$/u;
const space = /^\p{Zs}$/u;
const dash = /^[\p{Pd}\u{2043}\u{2212}\u{02d7}]$/u;
const lineBreak = /^[\u{85}\u{2028}\u{2029}]$/u;
const single = /^[\u{b4}\u{2bc}\u{2018}-\u{201b}\u{2032}\u{2035}\u{2039}\u{203a}]$/u;
const double = /^[\u{ab}\u{bb}\u{201c}-\u{201f}\u{2033}\u{2036}]$/u;

/** Decimal digits lie in runs of ten (The Unicode Standard, 4.6), so the place in the run is the value. */
function digitValue(codePoint: number): number {
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return value;
}

function foldPart(part: string): string {
  if (space.test(part)) return ' ';
  if (dash.test(part)) return '-';
  if (lineBreak.test(part)) return '\n';
  if (single.test(part)) return "'";
  if (double.test(part)) return '"';
  if (part > '9' && digit.test(part)) return String(digitValue(part.codePointAt(0) ?? 0));
  return part;
}

/** What one code point becomes: '' where it goes, the same text where nothing changes. ASCII never changes. */
export function foldCodePoint(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  if (codePoint < 0x80) return text;
  if (ignorable.test(text)) return '';
  const own = foldPart(text);
  if (own !== text) return own;
  const folded = text.normalize('NFKC');
  return folded === text ? text : [...folded].map(foldPart).join('');
}

// Filled as characters are met, so that a page pays only for the scripts it shows. A mere cache: derived from Unicode alone.
const kinds = new Uint8Array(65536);
const folds = new Map<number, string>();

/** `keep`, `fold` or `look` for one UTF-16 unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit];
  return known === undefined || known === 0 ? (kinds[unit] = findKind(unit)) : known;
}

function findKind(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return look;
  const text = String.fromCharCode(unit);
  // Most of what is not ASCII is a letter with no other form: told at once, since tables of words in thirty languages meet them all.
  if (letter.test(text) && text.normalize('NFKC') === text && !isComposing(unit)) return ignorable.test(text) ? fold : keep;
  if (isComposing(unit) && !ignorable.test(text)) return look;
  return foldCodePoint(unit) === text ? keep : fold;
}

const cacheSize = 8192;

/** `foldCodePoint` with a bounded cache, for the walk over a text. */
export function folded(codePoint: number): string {
  const known = folds.get(codePoint);
  if (known !== undefined) return known;
  if (folds.size >= cacheSize) folds.clear();
  const result = foldCodePoint(codePoint);
  folds.set(codePoint, result);
  return result;
}

/** Lies among the marks and is ignorable itself. */
const graphemeJoiner = 0x34f;

/** True for a mark that NFC may join with the character before it. */
export function isComposing(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f && unit !== graphemeJoiner) || (unit >= 0x1161 && unit <= 0x11ff) || unit === 0x3099 || unit === 0x309a
  );
}
