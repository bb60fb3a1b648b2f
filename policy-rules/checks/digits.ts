/** The ASCII digits of a value, everything else passed over. */
export function digitsOf(value: string): readonly number[] {
  return [...value.replace(/\D/g, '')].map(Number);
}

/** The sum of each digit times the weight at its place; digits without a weight do not count. */
export function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
}

/** The number that `length` digits from `at` on write. */
export function numberAt(digits: readonly number[], at: number, length: number): number {
  return digits.slice(at, at + length).reduce((number, digit) => number * 10 + digit, 0);
}

/** The check digit of the many schemes "weighted sum modulo 11"; 10 counts as `ten`, which no digit is unless told. */
export function mod11(sum: number, ten = -1): number {
  const rest = sum % 11;
  return rest === 10 ? ten : rest;
}
