import type { DetectorWords } from './words.ts';

/** What the marking detectors find, in English. */
export const markingEn = {
  'classification-marking': { title: 'Confidentiality marking', what: 'The text is marked as not meant for everyone.' },
} satisfies Readonly<Record<string, DetectorWords>>;
