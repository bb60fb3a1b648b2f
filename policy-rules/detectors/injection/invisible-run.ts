import { defineDetector } from '../../engine/detector.ts';
import { invisibleMark } from '../../engine/hidden.ts';

/** A long row of zero-width characters or variation selectors spells bits (engine/hidden.ts). */
export const invisibleRun = defineDetector({
  id: 'invisible-run',
  category: 'injection',
  references: [
    'https://paulbutler.org/2025/smuggling-arbitrary-data-through-an-emoji/',
    'https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point',
  ],
  anchors: [{ literal: invisibleMark }],
  pattern: new RegExp(invisibleMark),
  base: 'likely',
  redactAs: 'INJECTION',
});
