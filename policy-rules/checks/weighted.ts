/** The sum of each digit of `digits` times its weight; weights go round where there are fewer of them. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits.charAt(at)) * (weights[at % weights.length] ?? 0);
  return sum;
}

/** Only the digits of a value. */
export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}
