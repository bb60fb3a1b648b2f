import { defineDetector } from '../../engine/detector.ts';
import { tagsMark } from '../../engine/hidden.ts';

/** ASCII smuggling: the normalisation reads the tags and puts a mark before and behind what they spell (engine/hidden.ts). */
export const unicodeTags = defineDetector({
  id: 'unicode-tags',
  category: 'injection',
  references: [
    'https://www.unicode.org/charts/PDF/UE0000.pdf',
    'https://embracethered.com/blog/posts/2024/hiding-and-finding-text-with-unicode-tags/',
  ],
  anchors: [{ literal: tagsMark }],
  pattern: new RegExp(`${tagsMark}[^${tagsMark}]{0,2000}${tagsMark}`),
  base: 'very-likely',
  redactAs: 'INJECTION',
});
