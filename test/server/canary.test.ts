import { describe, expect, it } from 'vitest';
import { canariesIn, cardNumber, cloudKey } from '../e2e/canary.ts';

describe('the canaries', () => {
  it('are found where they are, with and without their spaces', () => {
    const card = cardNumber();
    expect(canariesIn(`stored: ${card}`)).toHaveLength(1);
    expect(canariesIn(`stored: ${card.replaceAll(' ', '')}`)).toHaveLength(1);
    expect(canariesIn('stored: nothing')).toEqual([]);
  });

  it('are not repeated by the report', () => {
    const key = cloudKey();
    expect(canariesIn(key).join()).not.toContain(key);
  });

  it('have the form of what they stand for', () => {
    expect(cloudKey()).toMatch(/^AKIA[A-Z2-7]{16}$/);
    const digits = [...cardNumber().replaceAll(' ', '')].map(Number).reverse();
    expect(digits).toHaveLength(16);
    expect(digits.reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10).toBe(0);
  });
});
