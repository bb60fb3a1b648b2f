// Material for examples and tests: made at run time, so that no scanner of repositories meets anything that looks like a secret.

export const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const base64url = `${base62}-_`;
export const base36 = '0123456789abcdefghijklmnopqrstuvwxyz';
export const hexDigits = '0123456789abcdef';

/** `length` characters of `alphabet`, the same for the same `seed`, and looking as if drawn by chance. */
export function sample(alphabet: string, length: number, seed = 1): string {
  let state = (seed * 2654435761) >>> 0;
  let text = '';
  for (let at = 0; at < length; at++) {
    // Numerical Recipes' linear congruential generator; the upper bits are the good ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet.charAt((state >>> 16) % alphabet.length);
  }
  return text;
}

/** A UUID in small letters (RFC 9562), the same for the same `seed`; neither variant nor version are kept. */
export function sampleUuid(seed: number): string {
  return [8, 4, 4, 4, 12].map((length, part) => sample(hexDigits, length, seed + part)).join('-');
}

/** Repeats `part` up to `size` characters. */
export function fill(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length)).slice(0, size);
}
