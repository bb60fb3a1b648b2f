import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { squeeze } from './squeeze.ts';

/** Keyed digests: the key is made for this page load and never leaves it, so a digest says nothing to anybody else. */
export interface Digests {
  /** Of one found value, without separators, in lower case: `4111 1111` and `4111-1111` are the same decision. */
  readonly ofValue: (detector: string, value: string) => string;
  /** Of a whole text, without white space, which editors change on their own. */
  readonly ofText: (text: string) => string;
}

/** Synchronous on purpose (WebCrypto is not): a verdict must not wait. Lone surrogates become U+FFFD, as UTF-8 has no form for them. */
export function makeDigests(key: Uint8Array = crypto.getRandomValues(new Uint8Array(32))): Digests {
  const of = (text: string): string => bytesToHex(hmac(sha256, key, utf8ToBytes(text)));
  return {
    ofValue: (detector, value) =>
      of(
        `${detector}\u0000${squeeze(value)
          .replaceAll(/[-.·\u2010-\u2015]/g, '')
          .normalize('NFKC')
          .toLowerCase()}`,
      ),
    ofText: (text) => of(squeeze(text)),
  };
}

/** SHA-256 of a text's UTF-8 form, as 64 lower-case hexadecimal digits. For what a policy says, never for what a person wrote. */
export function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
