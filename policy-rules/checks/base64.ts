const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Decodes base64 or base64url (RFC 4648, sections 4 and 5), padded or not, into a text of single bytes. Null where another
 * character occurs. The runtime's own `atob` is not there in every runtime that the engine serves.
 */
export function decodeBase64(text: string): string | null {
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const character of text.replace(/={1,2}$/, '')) {
    const value = character === '-' || character === '+' ? 62 : character === '_' || character === '/' ? 63 : alphabet.indexOf(character);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return bytes;
}
