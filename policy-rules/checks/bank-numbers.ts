import { digitsOf, weighted } from './weighted.ts';

/** The check digit of a US routing number, and a Federal Reserve prefix that exists (ABA routing number policy). */
export function abaRoutingValid(value: string): boolean {
  const digits = digitsOf(value);
  const area = Number(digits.slice(0, 2));
  const known = area <= 12 || (area >= 21 && area <= 32) || (area >= 61 && area <= 72) || area === 80;
  return digits.length === 9 && known && Number(digits) > 0 && weighted(digits, [3, 7, 1]) % 10 === 0;
}

/** The control digit of a Mexican CLABE: weights 3, 7, 1, each product modulo ten. */
export function clabeValid(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += weighted(digits.charAt(at), [[3, 7, 1][at % 3] ?? 0]) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(17));
}
