import { bad, good, type Result } from '../policy-rules/index.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, and how its bytes were read. A byte order mark is not part of it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Enough to tell UTF-16 from a binary file, whatever the file's size. */
const looked = 4096;

/**
 * Reads bytes as text: by the byte order mark, else as UTF-16 where every other byte is zero, else as UTF-8, else as Windows-1252 (the
 * superset of Latin-1 that old exports are written in). Bytes that are none of these, and hold zeros, are no text.
 */
export function decode(bytes: Uint8Array): Result<Decoded, string> {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return as(bytes, marked);
  try {
    return good({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' });
  } catch (error) {
    if (!(error instanceof TypeError)) return bad('is too long to be read as one text');
    return bytes.includes(0) ? bad('is not text, or its encoding is not known') : as(bytes, 'windows-1252');
  }
}

function as(bytes: Uint8Array, encoding: Encoding): Result<Decoded, string> {
  try {
    return good({ text: new TextDecoder(encoding).decode(bytes), encoding });
  } catch {
    return bad('is too long to be read as one text');
  }
}

function byMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** PowerShell and SQL exports write UTF-16 without a mark: then nearly all bytes on one side of each pair are zero. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, looked) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0]++;
  const [even, odd] = zeros.map((count) => count / (length / 2)) as [number, number];
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  return even > 0.6 && odd < 0.05 ? 'utf-16be' : null;
}
