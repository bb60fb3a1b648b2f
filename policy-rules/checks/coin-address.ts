import { sha256 } from './sha-256.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Pay-to-key and pay-to-script version bytes of Bitcoin, its test network, Litecoin, Dogecoin, Dash and Tron. */
export const coinVersions = { bitcoin: [0, 5, 111, 196], litecoin: [48, 50], dogecoin: [30, 22], dash: [76, 16], tron: [65] } as const;

/** Base58Check with 21 bytes before the checksum, the first of them one of `versions`. */
export function base58Check(value: string, versions: readonly number[]): boolean {
  const bytes = new Uint8Array(25);
  for (const character of value) {
    let carry = base58.indexOf(character);
    if (carry < 0) return false;
    for (let at = 24; at >= 0; at--) {
      carry += 58 * (bytes[at] ?? 0);
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return false;
  }
  if (!versions.includes(bytes[0] ?? -1)) return false;
  const digest = sha256(sha256(bytes.subarray(0, 21)));
  return [21, 22, 23, 24].every((at) => bytes[at] === digest[at - 21]);
}

/** BIP 173 and BIP 350: the polynomial's remainder is 1 (bech32) or 0x2bc830a3 (bech32m). */
export function bech32(value: string): boolean {
  const text = value.toLowerCase();
  if (text !== value && value.toUpperCase() !== value) return false;
  const split = text.lastIndexOf('1');
  const prefix = text.slice(0, split);
  let sum = 1;
  const step = (part: number): void => {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ part;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  };
  for (const one of prefix) step(one.charCodeAt(0) >>> 5);
  step(0);
  for (const one of prefix) step(one.charCodeAt(0) & 31);
  for (const one of text.slice(split + 1)) {
    const part = base32.indexOf(one);
    if (part < 0) return false;
    step(part);
  }
  return sum === 1 || sum === 0x2bc830a3;
}
