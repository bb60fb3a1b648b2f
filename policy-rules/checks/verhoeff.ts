// J. Verhoeff, "Error detecting decimal codes", Mathematical Centre Tracts 29 (1969): the dihedral group of order ten.
const product = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (5 + a - b) % 5;
};
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** True where the last digit is the Verhoeff check digit of those before it. */
export function verhoeff(digits: readonly number[]): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    let turned = digit;
    for (let turn = 0; turn < at % 8; turn++) turned = permutation[turned] ?? 0;
    return product(total, turned);
  }, 0);
  return digits.length > 1 && sum === 0;
}
