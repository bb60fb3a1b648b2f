import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^0{4}/.test(value);
}

/** Up to seven digits and a letter, so a word must stand near by. */
export const mtIdCard = defineDetector({
  id: 'mt-id-card',
  category: 'pii',
  region: 'MT',
  references: ['https://identita.gov.mt/'],
  anchors: [{ class: 'digits', atLeast: 4, atMost: 7, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{4,7}[MGAPLHBZ](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['karta tal-identità', 'maltese id', 'malta id', 'identity card', 'tax id'],
  hotwordReach: 30,
  redactAs: 'NATIONAL-ID',
});
