import type { DetectorWords } from './words.ts';
import type { markingEn } from './marking.en.ts';

/** What the marking detectors find, in Arabic. */
export const markingAr = {
  'classification-marking': { title: 'علامة سرّية', what: 'النص معلَّم بأنه ليس للجميع.' },
} satisfies Readonly<Record<keyof typeof markingEn, DetectorWords>>;
