import type { Span } from './finding.ts';
import { fold, folded, isComposing, keep, kindOf } from './fold.ts';
import { hiddenRun } from './hidden.ts';

/** A text as the patterns see it, with the way back to the original's offsets. */
export interface Normalized {
  readonly text: string;
  /** Null where every offset of `text` is the same offset of the original. */
  readonly map: OffsetMap | null;
}

/**
 * The places where the two texts differ in length, in order, four numbers each: start and end in the normalised text, start and
 * end in the original. Between them the distance is constant, so a megabyte with one soft hyphen costs four numbers.
 */
export interface OffsetMap {
  readonly edits: Uint32Array;
  readonly count: number;
}

/** NFC orders the marks of one base by insertion, so a base with a million marks must not reach it whole. */
const maxMarks = 16;

/** Folds a text for the patterns (see fold.ts). Takes any UTF-16, lone surrogates included; never throws. Linear. */
export function normalize(text: string): Normalized {
  const first = firstOther(text);
  return first < 0 ? { text, map: null } : walk(text, first);
}

/** The span of the original that the normalised span stands for: whole original characters, ignorables at its edges left out. */
export function originalSpan(map: OffsetMap | null, start: number, end: number): Span {
  if (map === null) return { start, end };
  return { start: locate(map, start, 2), end: locate(map, end - 1, 3) };
}

function firstOther(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && kindOf(unit) !== keep) return at;
  }
  return -1;
}

/** The original offset at which (side 2), or behind which (side 3), the normalised unit `at` lies. */
function locate(map: OffsetMap, at: number, side: 2 | 3): number {
  const { edits, count } = map;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle * 4] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const whole = side === 2 ? 0 : 1;
  if (low === 0) return at + whole;
  const edit = (low - 1) * 4;
  const normalEnd = edits[edit + 1] ?? 0;
  const originalEnd = edits[edit + 3] ?? 0;
  return at < normalEnd ? (edits[edit + side] ?? 0) : originalEnd + (at - normalEnd) + whole;
}

function walk(text: string, first: number): Normalized {
  const parts: string[] = [];
  let edits = new Uint32Array(64);
  let count = 0;
  let copied = 0;
  let length = 0;

  const put = (replacement: string, start: number, end: number): void => {
    if (start > copied) parts.push(text.slice(copied, start));
    length += start - copied;
    if (replacement !== '') parts.push(replacement);
    // One unit for one unit needs no note. Two for two do: `\u{1F200}` folds into two letters, and a span must not cut it in half.
    if (replacement.length !== 1 || end - start !== 1) {
      const last = (count - 1) * 4;
      if (count > 0 && replacement === '' && edits[last] === edits[last + 1] && edits[last + 3] === start) edits[last + 3] = end;
      else {
        if (edits.length < (count + 1) * 4) edits = grow(edits);
        edits.set([length, length + replacement.length, start, end], count * 4);
        count++;
      }
    }
    length += replacement.length;
    copied = end;
  };

  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const kind = kindOf(unit);
    if (kind === keep) continue;
    if (kind === fold) {
      const end = marksEnd(text, at);
      const replacement = folded(unit);
      const hidden = replacement === '' ? hiddenRun(text, at) : null;
      if (hidden !== null) put(hidden.replacement, at, hidden.end);
      else if (end > at + 1 && replacement !== '') put((replacement + text.slice(at + 1, end)).normalize('NFC'), at, end);
      else put(replacement, at, at + 1);
      if (copied > at) at = copied - 1;
    } else if (isComposing(unit)) {
      const end = marksEnd(text, at);
      const cluster = text.slice(at - 1, end);
      const composed = at > copied ? cluster.normalize('NFC') : cluster;
      if (composed.length < cluster.length) put(composed, at - 1, end);
      at = end - 1;
    } else {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint < 0x10000) continue;
      const replacement = folded(codePoint);
      const hidden = replacement === '' ? hiddenRun(text, at) : null;
      if (hidden !== null) {
        put(hidden.replacement, at, hidden.end);
        at = hidden.end - 1;
        continue;
      }
      if (replacement.length !== 2 || replacement.codePointAt(0) !== codePoint) put(replacement, at, at + 2);
      at++;
    }
  }
  if (parts.length === 0) return { text, map: null };
  parts.push(text.slice(copied));
  return { text: parts.join(''), map: count === 0 ? null : { edits, count } };
}

/** Where the marks end that follow the unit at `at`. */
function marksEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < maxMarks && isComposing(text.charCodeAt(end))) end++;
  return end;
}

function grow(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}
