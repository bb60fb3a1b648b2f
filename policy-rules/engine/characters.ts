// The few questions about single UTF-16 units that the engine asks while it walks.
import type { Back } from './detector.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces, and Hangul, whose particles follow a noun without one: a word's edge cannot be seen there. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** True for a letter, digit or mark of any script. Outside the BMP every character counts as none. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  return letter.test(String.fromCharCode(unit));
}

/** True where a word may begin or end between two neighbouring units. */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (!isLetter(before) || !isLetter(after)) return true;
  return (before >= 0x80 && unspaced.test(String.fromCharCode(before))) || (after >= 0x80 && unspaced.test(String.fromCharCode(after)));
}

/** A word's edge, or the hump of a camel: a capital after a small letter. */
export function isNameEdge(text: string, at: number): boolean {
  if (isWordEdge(text, at)) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before >= 97 && before <= 122 && after >= 65 && after <= 90) || isDigit(before) !== isDigit(after);
}

/** True for an ASCII digit; false before the beginning of a text, where `charCodeAt` gives NaN. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Walks back from `at` over the class, not past `floor`; answers where the value may begin. */
export function walkBack(text: string, at: number, back: Back, floor: number): number {
  const limit = Math.max(floor, at - back.max, 0);
  let start = at;
  while (start > limit && belongs(text.charCodeAt(start - 1), back.over)) start--;
  return start;
}

function belongs(unit: number, over: Back['over']): boolean {
  if (over === 'phone') return unit === 43 || unit === 40;
  if (isLetter(unit)) return true;
  if (over === 'spaced') return unit === 32 || unit === 45;
  if (over === 'scheme') return unit === 43 || unit === 45 || unit === 46;
  if (unit === 95) return true;
  if (over === 'name') return unit === 45 || unit === 46;
  return over === 'local' && (unit === 46 || unit === 37 || unit === 43 || unit === 39 || unit === 45);
}

/** How far the two counts of a written number go. */
export const mostAhead = 13;
export const mostTogether = 31;

/** How many digits follow from `at` on, up to 13, over separators of at most two characters: the shape of a written number. */
export function digitsAhead(text: string, at: number): number {
  let count = 0;
  let gap = 0;
  for (let place = at; place < text.length && count < mostAhead && gap < 3; place++) {
    const unit = text.charCodeAt(place);
    if (unit >= 48 && unit <= 57) {
      count++;
      gap = 0;
    } else if (unit === 32 || (unit >= 45 && unit <= 47) || unit === 40 || unit === 41) gap++;
    else break;
  }
  return count;
}

/** How many digits stand together from `at` on, up to 31. */
export function digitsTogether(text: string, at: number): number {
  let place = at;
  while (place - at < mostTogether && isDigit(text.charCodeAt(place))) place++;
  return place - at;
}
