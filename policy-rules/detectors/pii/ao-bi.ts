import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Nine digits, two letters of the province, three digits. */
export const aoBi = defineDetector({
  id: 'ao-bi',
  category: 'pii',
  region: 'AO',
  references: ['https://www.bi.gov.ao/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{9}[A-Z]{2}\d{3}(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['bi', 'bilhete de identidade', 'angola', 'nif', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
