import type { ContentHash } from '../policy-rules/index.ts';

/** The lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<ContentHash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // 32 bytes give 64 digits: the form of a content hash.
  return hex as ContentHash;
}
