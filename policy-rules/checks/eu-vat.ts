import { luhn } from './luhn.ts';
import { weighted } from './weighted.ts';

const last = (digits: string): number => Number(digits.charAt(digits.length - 1));

/** ISO 7064, MOD 11,10. */
function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === last(digits);
}

const sumIs =
  (modulus: number, ...weights: number[]) =>
  (digits: string): boolean =>
    weighted(digits, weights) % modulus === 0;
const shapeOnly = (): boolean => true;

/** Form and check per country, as the member states describe them to the European Commission (VIES). */
const countries: Readonly<Record<string, readonly [form: RegExp, check: (digits: string) => boolean]>> = {
  AT: [/^U\d{8}$/, (d) => (10 - ((Number(luhnSum(d.slice(0, 7))) + 4) % 10)) % 10 === last(d)],
  BE: [/^[01]\d{9}$/, (d) => 97 - (Number(d.slice(0, 8)) % 97) === Number(d.slice(8))],
  BG: [/^\d{9,10}$/, shapeOnly],
  CY: [/^\d{8}[A-Z]$/, shapeOnly],
  CZ: [/^\d{8,10}$/, shapeOnly],
  DE: [/^[1-9]\d{8}$/, mod1110],
  DK: [/^[1-9]\d{7}$/, sumIs(11, 2, 7, 6, 5, 4, 3, 2, 1)],
  EE: [/^\d{9}$/, sumIs(10, 3, 7, 1, 3, 7, 1, 3, 7, 1)],
  EL: [/^\d{9}$/, (d) => (weighted(d.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(d)],
  ES: [/^[A-Z0-9]\d{7}[A-Z0-9]$/, shapeOnly],
  FI: [/^\d{8}$/, sumIs(11, 7, 9, 10, 5, 8, 4, 2, 1)],
  FR: [/^[A-HJ-NP-Z0-9]{2}\d{9}$/, (d) => d.length < 11 || (12 + 3 * (Number(d.slice(2)) % 97)) % 97 === Number(d.slice(0, 2))],
  GB: [
    /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/,
    (d) => d.length < 9 || [0, 42].includes((weighted(d.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + Number(d.slice(7, 9))) % 97),
  ],
  HR: [/^\d{11}$/, mod1110],
  HU: [/^\d{8}$/, sumIs(10, 9, 7, 3, 1, 9, 7, 3, 1)],
  IE: [/^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/, shapeOnly],
  IT: [/^\d{11}$/, luhn],
  LT: [/^(?:\d{9}|\d{12})$/, shapeOnly],
  LU: [/^\d{8}$/, (d) => Number(d.slice(0, 6)) % 89 === Number(d.slice(6))],
  LV: [/^\d{11}$/, shapeOnly],
  MT: [/^[1-9]\d{7}$/, sumIs(37, 3, 4, 6, 7, 8, 9, 10, 1)],
  NL: [/^\d{9}B\d{2}$/, shapeOnly],
  PL: [/^\d{10}$/, (d) => weighted(d.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(d)],
  PT: [/^[1-9]\d{8}$/, (d) => ((11 - (weighted(d.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(d)],
  RO: [/^\d{2,10}$/, (d) => ((weighted(d.slice(0, -1).padStart(9, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(d)],
  SE: [/^\d{10}01$/, (d) => luhn(d.slice(0, 10))],
  SI: [/^[1-9]\d{7}$/, (d) => (11 - (weighted(d.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(d)],
  SK: [/^[1-9]\d[2-47-9]\d{7}$/, (d) => Number(d) % 11 === 0],
  XI: [/^\d{9}$/, shapeOnly],
};

function luhnSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const part = Number(digits.charAt(at)) * (at % 2 === 0 ? 1 : 2);
    sum += part > 9 ? part - 9 : part;
  }
  return sum;
}

/** `true` where the form and the check digits of the country fit, `null` where the form has no check here, `false` otherwise. */
export function euVatValid(value: string): boolean | null {
  const plain = value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const found = countries[plain.slice(0, 2) === 'GR' ? 'EL' : plain.slice(0, 2)];
  const rest = plain.slice(2);
  if (found === undefined || !found[0].test(rest)) return false;
  if (found[1] === shapeOnly) return null;
  return found[1](/^[A-Z]\d+$/.test(rest) ? rest.slice(1) : rest);
}
