import { defineDetector } from '../../engine/detector.ts';

/** Three letters and seven digits, so its name must stand near by. */
export const inVoterId = defineDetector({
  id: 'in-voter-id',
  category: 'pii',
  region: 'IN',
  references: ['https://www.eci.gov.in/'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 7, nearHotword: true, back: { over: 'word', max: 3, min: 3 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z]{3}\d{7}(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['voter', 'epic', 'elector', 'मतदाता'],
  redactAs: 'ID-CARD',
});
