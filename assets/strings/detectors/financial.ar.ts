import type { DetectorWords } from './words.ts';
import type { financialEn } from './financial.en.ts';

/** What the financial detectors find, in Arabic. */
export const financialAr = {
  'payment-card': { title: 'رقم بطاقة دفع', what: 'يمكن لأي شخص يملكه أن يحاول الدفع به.' },
  iban: { title: 'رقم حساب مصرفي (IBAN)', what: 'يدل على الحساب المصرفي لشخص أو شركة.' },
} satisfies Readonly<Record<keyof typeof financialEn, DetectorWords>>;
