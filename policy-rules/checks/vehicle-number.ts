const weights: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The value of a letter in ISO 3779 and 49 CFR 565.15: A to H are 1 to 8, J to R 1 to 9, S to Z 2 to 9. */
function letterValue(letter: string): number {
  const at = letter.charCodeAt(0) - 65;
  return at < 9 ? at + 1 : at < 18 ? at - 8 : at - 16;
}

/** True where the ninth character of the seventeen is the check digit that North America and China ask for. */
export function vehicleCheck(value: string): boolean {
  const sum = weights.reduce((total, weight, at) => {
    const unit = value.charAt(at);
    return total + weight * (/\d/.test(unit) ? Number(unit) : letterValue(unit));
  }, 0);
  return value.length === 17 && value.charAt(8) === '0123456789X'.charAt(sum % 11);
}
