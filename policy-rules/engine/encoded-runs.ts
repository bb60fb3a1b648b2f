// Runs of base64, base64url and hexadecimal digits that spell printable text. Most long words and hashes do not, and are told by their
// first bytes; what is left is decoded.
import type { Edit } from './layer.ts';

const shortest = 16;
/** A longer run is a file of its own (an image, a source map), not a value in disguise. */
const longest = 8192;
const leastBytes = 8;
/** MIME breaks lines at 76 characters, PEM at 64 (RFC 2045, RFC 7468). */
const shortestLine = 60;

const values = new Int8Array(128).fill(-1);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
values[45] = 62;
values[95] = 63;

function valueAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (values[unit] as number) : -1;
}

/** Every such run with what it spells. Looks at one character of sixteen where there is none. */
export function encodedRuns(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let floor = 0;
  let at = shortest - 1;
  while (at < text.length) {
    if (valueAt(text, at) < 0) {
      at += shortest;
      continue;
    }
    let start = at;
    while (start > floor && valueAt(text, start - 1) >= 0) start--;
    let end = at + 1;
    while (end < text.length && valueAt(text, end) >= 0) end++;
    floor = end;
    if (end - start >= shortest) {
      const edit = decodeRun(text, start, end);
      if (edit !== null) {
        edits.push(edit);
        floor = end = Math.max(end, edit.end);
      }
    }
    at = end + shortest - 1;
  }
  return edits;
}

function decodeRun(text: string, start: number, end: number): Edit | null {
  if (end - start > longest) return null;
  const run = text.slice(start, end);
  if (/^[0-9a-fA-F]+$/.test(run)) {
    const from = run.length % 2;
    const spelled = from === 0 ? fromHex(run) : null;
    if (spelled !== null) return { start, end, replacement: spelled, layer: 'hex' };
  }
  const lines = end - start < shortestLine ? { body: run, end } : joinLines(text, start, end);
  for (const { body, end: to } of lines.end === end ? [lines] : [lines, { body: run, end }]) {
    const spelled = fromBase64(body);
    if (spelled === null) continue;
    let last = to;
    while (last < to + 2 && text.charCodeAt(last) === 61) last++;
    return { start, end: last, replacement: spelled, layer: 'base64' };
  }
  return null;
}

function joinLines(text: string, start: number, firstEnd: number): { readonly body: string; readonly end: number } {
  const width = firstEnd - start;
  const parts = [text.slice(start, firstEnd)];
  let end = firstEnd;
  while (end - start < longest) {
    const next = text.charCodeAt(end) === 13 ? end + 2 : end + 1;
    if (text.charCodeAt(next - 1) !== 10) break;
    let stop = next;
    while (stop - next < width && valueAt(text, stop) >= 0) stop++;
    if (stop === next) break;
    parts.push(text.slice(next, stop));
    end = stop;
    if (stop - next < width) break;
  }
  return { body: parts.join(''), end };
}

/** What the digits spell; null where it is not text. */
export function fromHex(digits: string): string | null {
  if (digits.length < leastBytes * 2) return null;
  const bytes: number[] = [];
  for (let at = 0; at + 1 < digits.length; at += 2) {
    const byte = parseInt(digits.slice(at, at + 2), 16);
    if (!isText(byte)) return null;
    bytes.push(byte);
  }
  return fromUtf8(bytes);
}

function fromBase64(run: string): string | null {
  if (run.length % 4 === 1) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < run.length; at++) {
    bits = ((bits << 6) | valueAt(run, at)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >>> held) & 0xff;
    if (!isText(byte)) return null;
    bytes.push(byte);
  }
  return bytes.length < leastBytes ? null : fromUtf8(bytes);
}

function isText(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 13;
}

/** As UTF-8 (RFC 3629); null where it is not. */
export function fromUtf8(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++] ?? 0;
    const more = lead < 0x80 ? 0 : lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return null;
    let codePoint = more === 0 ? lead : lead & (0x3f >> more);
    for (let next = 0; next < more; next++) {
      const byte = bytes[at++] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    if (codePoint > 0x10ffff) return null;
    text += String.fromCodePoint(codePoint);
  }
  return text;
}
