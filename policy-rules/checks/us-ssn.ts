// Published, cancelled or counted up: numbers that stand for one and belong to nobody (SSA, "Social Security cards issued by
// Woolworth"; SSA Publication No. 05-10064; an advertisement of 2006).
const famous = new Set([
  '078051120',
  '219099999',
  '457555462',
  '123456789',
  '111223333',
  '123121234',
  '111111111',
  '222222222',
  '333333333',
  '444444444',
  '555555555',
  '777777777',
  '888888888',
]);

/** True where the nine digits keep the rules for area, group and serial (SSA POMS RM 10201.035, randomised since 2011). */
export function usSsnValid(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const area = Number(digits.slice(0, 3));
  return digits.length === 9 && area !== 0 && area !== 666 && area < 900 && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** True for the numbers that documents, films and wallets made famous. */
export function usSsnFamous(value: string): boolean {
  return famous.has(value.replace(/\D/g, ''));
}
