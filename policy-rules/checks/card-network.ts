type Network = 'amex' | 'diners' | 'discover' | 'jcb' | 'maestro' | 'mastercard' | 'mir' | 'troy' | 'unionpay' | 'visa';

/** Issuer ranges as six-digit bounds, with the lengths that the network issues (ISO/IEC 7812-1; the networks' own BIN rules). */
const ranges: readonly (readonly [from: number, to: number, lengths: readonly number[], network: Network])[] = [
  [220000, 220499, [16, 17, 18, 19], 'mir'],
  [222100, 272099, [16], 'mastercard'],
  [300000, 305999, [14, 16], 'diners'],
  [309500, 309599, [14, 16], 'diners'],
  [340000, 349999, [15], 'amex'],
  [352800, 358999, [16, 19], 'jcb'],
  [360000, 369999, [14, 16], 'diners'],
  [370000, 379999, [15], 'amex'],
  [380000, 399999, [14, 16], 'diners'],
  [400000, 499999, [13, 16, 19], 'visa'],
  [500000, 509999, [16, 18, 19], 'maestro'],
  [510000, 559999, [16], 'mastercard'],
  [560000, 589999, [16, 18, 19], 'maestro'],
  [601100, 601199, [16, 19], 'discover'],
  [620000, 629999, [16, 17, 18, 19], 'unionpay'],
  [630400, 630499, [16, 18, 19], 'maestro'],
  [639000, 639099, [16, 18, 19], 'maestro'],
  [644000, 659999, [16, 19], 'discover'],
  [675900, 676399, [16, 18, 19], 'maestro'],
  [810000, 817199, [16, 19], 'unionpay'],
  [979200, 979289, [16], 'troy'],
];

/** The network that issues numbers beginning like `digits` and of its length; null where none does. ASCII digits only. */
export function cardNetwork(digits: string): Network | null {
  const beginning = Number(digits.slice(0, 6));
  const row = ranges.find(([from, to, lengths]) => beginning >= from && beginning <= to && lengths.includes(digits.length));
  return row === undefined ? null : row[3];
}
