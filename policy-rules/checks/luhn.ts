/** The Luhn check (ISO/IEC 7812-1, annex B) over the digits of `value`; everything but ASCII digits is passed over. */
export function luhn(value: string): boolean {
  let sum = 0;
  let count = 0;
  for (let at = value.length - 1; at >= 0; at--) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    const part = count % 2 === 1 ? digit * 2 : digit;
    sum += part > 9 ? part - 9 : part;
    count++;
  }
  return count > 1 && sum % 10 === 0;
}
