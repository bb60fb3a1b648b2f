import { describe, expect, it } from 'vitest';
import { isBalticCode } from './baltic-code.ts';
import { isCalendarDay } from './calendar-day.ts';
import { digitsOf, mod11, numberAt, weighted } from './digits.ts';
import { icaoDigit } from './icao-check.ts';
import { isJmbg } from './jmbg.ts';
import { mod1110 } from './mod-11-10.ts';
import { vehicleCheck } from './vehicle-number.ts';
import { verhoeff } from './verhoeff.ts';

/** Every number that differs in one digit. */
const neighbours = (number: string): readonly string[] =>
  [...number].flatMap((digit, at) =>
    Array.from({ length: 9 }, (_, by) => number.slice(0, at) + String((Number(digit) + by + 1) % 10) + number.slice(at + 1)),
  );

describe('check digits of personal numbers', () => {
  it('accept the published numbers, and none that differs in one digit', () => {
    // ISO/IEC 7064, MOD 11,10 as the German tax office and Croatia use it; Verhoeff as in his tract.
    for (const number of ['86095742719', '94577403194']) {
      expect(mod1110(digitsOf(number))).toBe(true);
      expect(neighbours(number).filter((other) => mod1110(digitsOf(other)))).toEqual([]);
    }
    expect(verhoeff(digitsOf('2363'))).toBe(true);
    expect(neighbours('2363').filter((other) => verhoeff(digitsOf(other)))).toEqual([]);
    expect(isJmbg(digitsOf('0101006500006'))).toBe(true);
    expect(neighbours('0101006500006').filter((other) => isJmbg(digitsOf(other)))).toEqual([]);
    expect(isBalticCode(digitsOf('37605030299'))).toBe(true);
    expect(isBalticCode(digitsOf('37605030298'))).toBe(false);
  });

  it('take weights by place, and 10 for what the scheme says', () => {
    expect(weighted(digitsOf('1-2.3'), [3, 2])).toBe(7);
    expect(numberAt(digitsOf('12 345'), 1, 3)).toBe(234);
    expect([mod11(21), mod11(21, 0), mod11(23)]).toEqual([-1, 0, 1]);
  });

  it('follow ICAO Doc 9303 and 49 CFR 565.15', () => {
    expect(icaoDigit('L898902C3')).toBe(6);
    expect(icaoDigit('740812')).toBe(2);
    expect(vehicleCheck('1M8GDM9AXKP042788')).toBe(true);
    expect(vehicleCheck('1M8GDM9AXKP042789')).toBe(false);
    expect(vehicleCheck('1M8GDM9AX')).toBe(false);
  });

  it('refuse what is empty', () => {
    expect([mod1110([]), verhoeff([]), isJmbg([]), isBalticCode([])]).toEqual([false, false, false, false]);
  });
});

it('the calendar knows leap years, and takes two digits for this century', () => {
  expect([isCalendarDay(2000, 2, 29), isCalendarDay(1900, 2, 29), isCalendarDay(4, 2, 29)]).toEqual([true, false, true]);
  expect([isCalendarDay(99, 13, 1), isCalendarDay(99, 0, 1), isCalendarDay(99, 4, 31), isCalendarDay(99, 4, 0)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
