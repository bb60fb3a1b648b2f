// A text with some of its parts replaced by what they stand for, and the way back. Only the surroundings of what was replaced are in
// it, so that a layer costs by what is in disguise and not by the text.
import type { Layer } from './finding.ts';

/** One part of a text that stands for another one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly layer: Layer;
}

interface Piece {
  /** Where it begins in the layer's text. */
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** Null for a part that stands there as it was. */
  readonly layer: Layer | null;
}

export interface DecodedText {
  readonly text: string;
  /** The span of the source for one of the layer's text, with the layer that hid it; null where nothing in it was replaced. */
  readonly source: (start: number, end: number) => { readonly start: number; readonly end: number; readonly layer: Layer } | null;
}

/** How much stays around a part that was replaced; a hotword counts as far as it does in the text. */
const margin = 90;
const apart = '\n'.repeat(80);
/** A layer's text ends here. What is decoded beyond is not looked at: a paste of so many encoded values shows in the first of them. */
const mostCharacters = 400_000;

/** Takes edits in order, without overlaps. */
export function decodedText(text: string, edits: readonly Edit[]): DecodedText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const put = (part: string, start: number, end: number, layer: Layer | null): void => {
    if (part === '' && layer === null) return;
    pieces.push({ at: length, length: part.length, start, end, layer });
    parts.push(part);
    length += part.length;
  };
  let copied = 0;
  edits.forEach((edit, index) => {
    if (length > mostCharacters) return;
    const from = Math.max(copied, wordStart(text, edit.start - margin));
    if (from > copied && index > 0) {
      parts.push(apart);
      length += apart.length;
    }
    put(text.slice(from, edit.start), from, edit.start, null);
    put(edit.replacement, edit.start, edit.end, edit.layer);
    copied = Math.min(wordEnd(text, edit.end + margin), edits[index + 1]?.start ?? text.length);
    put(text.slice(edit.end, copied), edit.end, copied, null);
  });
  return { text: parts.join(''), source: (start, end) => sourceOf(pieces, start, end) };
}

function sourceOf(pieces: readonly Piece[], start: number, end: number): ReturnType<DecodedText['source']> {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  let layer: Layer | null = null;
  let from = -1;
  let to = -1;
  for (; low < pieces.length; low++) {
    const piece = pieces[low];
    if (piece === undefined || piece.at >= end) break;
    layer ??= piece.layer;
    const whole = piece.layer !== null;
    if (from < 0) from = whole ? piece.start : piece.start + (start - piece.at);
    to = whole || end >= piece.at + piece.length ? piece.end : piece.start + (end - piece.at);
  }
  return layer === null || from < 0 ? null : { start: from, end: to, layer };
}

function wordStart(text: string, at: number): number {
  let place = Math.max(0, at);
  const limit = Math.max(0, at - margin);
  while (place > limit && text.charCodeAt(place - 1) > 32) place--;
  return place;
}

function wordEnd(text: string, at: number): number {
  let place = Math.min(text.length, at);
  const limit = Math.min(text.length, at + margin);
  while (place < limit && text.charCodeAt(place) > 32) place++;
  return place;
}
