import { defineDetector } from '../../engine/detector.ts';

/** The first track of a magnetic stripe: format code B, number, name, expiry and service code. */
export const cardTrack = defineDetector({
  id: 'card-track',
  category: 'financial',
  references: ['https://www.iso.org/standard/70484.html'],
  anchors: [{ literal: '%b' }],
  pattern: /%B\d{12,19}\^[A-Z .'/-]{2,26}\^\d{4}\d{3}[ \w=?]{0,60}/i,
  base: 'very-likely',
  redactAs: 'TRACK',
});
