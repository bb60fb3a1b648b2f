/**
 * The check of ISO 13616 over ISO 7064 mod 97-10: the first four characters moved to the end, letters as 10 to 35.
 * Takes letters of either case and digits; everything else is passed over. True where the remainder is 1.
 */
export function mod97(value: string): boolean {
  const plain = value.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const turned = plain.slice(4) + plain.slice(0, 4);
  let remainder = 0;
  for (let at = 0; at < turned.length; at++) {
    const digit = parseInt(turned.charAt(at), 36);
    remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return plain.length > 4 && remainder === 1;
}
