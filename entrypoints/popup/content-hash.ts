import { isContentHash, type ContentHash } from '../../policy-rules/index.ts';

/** SHA-256 of a text, in lower-case hexadecimal. */
export async function contentHash(text: string): Promise<ContentHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!isContentHash(hash)) throw new Error('SHA-256 gave no 64 hexadecimal digits');
  return hash;
}
