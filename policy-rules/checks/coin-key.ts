import { sha256 } from './sha-256.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base58Check (version, payload, four bytes of double SHA-256) around a payload of any of these lengths, the checksum included. */
export function isCoinKey(value: string, lengths: readonly number[]): boolean {
  const bytes: number[] = [];
  for (const character of value) {
    let carry = base58.indexOf(character);
    if (carry < 0) return false;
    for (let at = 0; at < bytes.length; at++) {
      carry += 58 * (bytes[at] ?? 0);
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  if (!lengths.includes(bytes.length)) return false;
  const whole = Uint8Array.from(bytes.reverse());
  const digest = sha256(sha256(whole.subarray(0, -4)));
  return whole.subarray(-4).every((byte, at) => byte === digest[at]);
}
