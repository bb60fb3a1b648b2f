import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Twelve digits and a letter. */
export const mzBi = defineDetector({
  id: 'mz-bi',
  category: 'pii',
  region: 'MZ',
  references: ['https://www.dnic.gov.mz/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{12}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['bi', 'bilhete de identidade', 'mozambi', 'moçambique', ...idWords],
  redactAs: 'NATIONAL-ID',
});
