import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A letter for the decade or the kind, eight digits, a check letter. */
export const alNid = defineDetector({
  id: 'al-nid',
  category: 'pii',
  region: 'AL',
  references: ['https://en.wikipedia.org/wiki/National_identification_number#Albania'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true, back: { over: 'word', max: 1, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-T]\d{8}[A-W](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['nipt', 'nuis', 'nid', 'albania', 'numri personal', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
