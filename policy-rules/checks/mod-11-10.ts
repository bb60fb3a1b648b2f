/** ISO/IEC 7064, MOD 11,10: true where the last digit closes the digits before it. */
export function mod1110(digits: readonly number[]): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + digit) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits.length > 1 && (product + (digits.at(-1) ?? 0)) % 10 === 1;
}
