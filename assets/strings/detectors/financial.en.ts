import type { DetectorWords } from './words.ts';

/** What the financial detectors find, in English. */
export const financialEn = {
  'payment-card': { title: 'Payment card number', what: 'Anyone who has it can try to pay with it.' },
  iban: { title: 'Bank account number (IBAN)', what: 'It identifies a person’s or a company’s bank account.' },
} satisfies Readonly<Record<string, DetectorWords>>;
