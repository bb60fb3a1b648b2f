import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Sex, year of birth, serial. */
export const lyNid = defineDetector({
  id: 'ly-nid',
  category: 'pii',
  region: 'LY',
  references: ['https://cra.gov.ly/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[12](?:19|20)\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  hotwords: ['الرقم الوطني', 'libya', 'ليبيا', ...idWords],
  redactAs: 'NATIONAL-ID',
});
