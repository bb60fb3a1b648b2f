import type { DetectorWords } from './words.ts';
import type { financialEn } from './financial.en.ts';

/** What the financial detectors find, in German. */
export const financialDe = {
  'payment-card': { title: 'Kartennummer', what: 'Wer sie hat, kann versuchen, damit zu bezahlen.' },
  iban: { title: 'Kontonummer (IBAN)', what: 'Sie gehört zum Bankkonto einer Person oder einer Firma.' },
} satisfies Readonly<Record<keyof typeof financialEn, DetectorWords>>;
