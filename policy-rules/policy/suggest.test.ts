import { describe, expect, it } from 'vitest';
import { mendByName, nearest } from './suggest.ts';

const names = ['payment-card', 'iban', 'block', 'warn'];

describe('nearest', () => {
  it.each([
    ['payment-crad', 'payment-card'],
    ['Payment_Card', 'payment-card'],
    ['paymentcard', 'payment-card'],
    ['blok', 'block'],
    ['WARN', 'warn'],
    ['ibna', 'iban'],
  ])('%s was meant to be %s', (given, meant) => {
    expect(nearest(given, names)).toBe(meant);
  });

  it.each(['passport', 'ban-all', 'x', ''])('"%s" was meant to be none of them', (given) => {
    expect(nearest(given, names)).toBeNull();
  });
});

describe('mendByName', () => {
  it('lists the names where none is near, and says so where there are none', () => {
    expect(mendByName('passport', names)).toBe('use one of: payment-card, iban, block, warn');
    expect(mendByName('passport', [])).toBe('leave it out');
  });
});
