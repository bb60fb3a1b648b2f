/** The check digit of ICAO Doc 9303: weights 7, 3, 1 over digits, letters as 10 to 35, and the filler `<` as 0. */
export function icaoDigit(value: string): number {
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charAt(at);
    sum += (unit === '<' ? 0 : parseInt(unit, 36)) * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1);
  }
  return sum % 10;
}
