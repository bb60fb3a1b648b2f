import { luhn } from './luhn.ts';
import { digitsOf, weighted } from './weighted.ts';

/** NHS Data Dictionary: weights 10 to 2, modulus 11. */
export function nhsNumberValid(value: string): boolean {
  const digits = digitsOf(value);
  const check = (11 - (weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return digits.length === 10 && check === Number(digits.charAt(9));
}

/** CMS, National Provider Identifier: Luhn over 80840 and the ten digits. */
export function npiValid(value: string): boolean {
  return /^[12]\d{9}$/.test(value) && luhn(`80840${value}`);
}

/** DEA registration number: (1st + 3rd + 5th) + 2 (2nd + 4th + 6th), last digit. */
export function deaValid(value: string): boolean {
  const digits = digitsOf(value.slice(2));
  return digits.length === 7 && weighted(digits.slice(0, 6), [1, 2]) % 10 === Number(digits.charAt(6));
}

/** Medicare Australia: weights 1, 3, 7, 9 over eight digits give the ninth. */
export function auMedicareValid(value: string): boolean {
  const digits = digitsOf(value);
  return /^[2-6]\d{9,10}$/.test(digits) && weighted(digits.slice(0, 8), [1, 3, 7, 9]) % 10 === Number(digits.charAt(8));
}

/** The unchangeable part of a German health insurance number: the letter as two digits, weights 1 and 2, cross sums (§ 290 SGB V). */
export function kvnrValid(value: string): boolean {
  const letter = String(value.toUpperCase().charCodeAt(0) - 64).padStart(2, '0');
  const digits = `${letter}${value.slice(1, 9)}`;
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const part = Number(digits.charAt(at)) * (at % 2 === 0 ? 1 : 2);
    sum += part > 9 ? part - 9 : part;
  }
  return /^[A-Z]\d{9}$/i.test(value) && sum % 10 === Number(value.charAt(9));
}

/** The number of a German physician: weights 4 and 9 over six digits give the seventh (KBV). */
export function lanrValid(value: string): boolean {
  return /^\d{9}$/.test(value) && (10 - (weighted(value.slice(0, 6), [4, 9]) % 10)) % 10 === Number(value.charAt(6));
}

/** New Zealand's NHI in its first form: three letters without I and O, weights 7 to 2, modulus 11 (HISO 10046). */
export function nhiValid(value: string): boolean {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  const text = value.toUpperCase();
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += (at < 3 ? alphabet.indexOf(text.charAt(at)) + 1 : Number(text.charAt(at))) * (7 - at);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(text.charAt(6));
}

/** Brazil's national health card: weights 15 to 1, modulus 11. */
export function cnsValid(value: string): boolean {
  const digits = digitsOf(value);
  return /^[12789]\d{14}$/.test(digits) && weighted(digits, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
