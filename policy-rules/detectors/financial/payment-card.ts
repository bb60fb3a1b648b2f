import { cardNetwork } from '../../checks/card-network.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * Grouped as cards are printed (4-4-4-4, 4-4-4-4-3, 4-6-5, 4-6-4), with one and the same separator, or 13 to 19 digits in a row.
 * Of bare digits only the lengths 15 and 16 are sure, and 14 is likely: 13 digits are milliseconds since 1970 or an EAN, 17 to 19
 * an id of a database, so that these stay `possible` until a hotword stands near by. A number inside a path, a decimal fraction, a longer
 * run of groups or a word is none.
 */
export const paymentCard = defineDetector({
  id: 'payment-card',
  category: 'financial',
  references: ['https://www.iso.org/standard/70484.html', 'https://www.mastercard.com/global/en/business/issuers/issuers-faqs.html'],
  anchors: [{ class: 'digits', atLeast: 13, runs: [4, 13, 14, 15, 16, 17, 18, 19] }],
  pattern:
    /(?<![A-Za-z_\u00c0-\u052f/\\-]|\d\.|\b0,)(?:\d{13,19}|(?<!\d{4}[ ]\d{4}[ ]|[A-Z]{2}\d{2}[ ])\d{4}([ .-])(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{3}(?!\d))?|\d{6}\1\d{4,5})(?![ ]\d{4}[ ]\d{4}))(?![\w\u00c0-\u052f]|[.-]\d)/,
  checkName: 'issuer-luhn',
  check: (value) => {
    const digits = value.replace(/\D/g, '');
    if (!luhn(digits) || cardNetwork(digits) === null) return 'fail';
    if (digits.length !== value.length || digits.length === 15 || digits.length === 16) return 'pass';
    return digits.length === 14 ? 'weak-pass' : 'unknown';
  },
  hotwords: [
    'card',
    'credit',
    'debit',
    'visa',
    'mastercard',
    'amex',
    'american express',
    'cvv',
    'cvc',
    'pan',
    'expiry',
    'kreditkarte',
    'kartennummer',
    'carte bancaire',
    'carte de crédit',
    'tarjeta',
    'carta di credito',
    'creditcard',
    'cartão',
  ],
  // One digit over and over passes Luhn for some digits, and only ever stands for a number.
  exclude: (value) => /^(\d)(?:[ .-]?\1)+$/.test(value),
  redactAs: 'CARD',
});
