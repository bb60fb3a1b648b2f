import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Province, sex and century, year of birth, serial. */
export const vnCccd = defineDetector({
  id: 'vn-cccd',
  category: 'pii',
  region: 'VN',
  references: ['https://dichvucong.gov.vn/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  hotwords: ['cccd', 'căn cước', 'can cuoc', 'cmnd', 'vietnam', 'định danh', ...idWords],
  redactAs: 'NATIONAL-ID',
});
