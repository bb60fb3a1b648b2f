import type { DetectorWords } from './words.ts';
import type { markingEn } from './marking.en.ts';

/** What the marking detectors find, in German. */
export const markingDe = {
  'classification-marking': { title: 'Vertraulichkeitsvermerk', what: 'Der Text ist als nicht für alle bestimmt gekennzeichnet.' },
} satisfies Readonly<Record<keyof typeof markingEn, DetectorWords>>;
