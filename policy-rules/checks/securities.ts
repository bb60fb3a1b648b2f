import { isCountry } from './countries.ts';
import { luhn } from './luhn.ts';

const rank = (character: string): number => parseInt(character, 36);

/** ISO 6166: a country (XS for Euroclear and Clearstream), nine characters, and Luhn over the letters as numbers. */
export function isinValid(value: string): boolean {
  const country = value.slice(0, 2);
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(value) || !(isCountry(country) || country === 'XS' || country === 'EU')) return false;
  return luhn([...value].map((one) => String(rank(one))).join(''));
}

/** ANSI X9.6: every second character doubled, the digits added. */
export function cusipValid(value: string): boolean {
  if (!/^[0-9A-Z]{8}\d$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 8; at++) {
    const part = rank(value.charAt(at)) * (at % 2 === 0 ? 1 : 2);
    sum += Math.floor(part / 10) + (part % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(value.charAt(8));
}

/** The London Stock Exchange's seven characters without vowels, weights 1, 3, 1, 7, 3, 9, 1. */
export function sedolValid(value: string): boolean {
  if (!/^[0-9BCDFGHJ-NP-TV-Z]{6}\d$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 7; at++) sum += rank(value.charAt(at)) * ([1, 3, 1, 7, 3, 9, 1][at] ?? 0);
  return sum % 10 === 0;
}
