import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A or P, nine digits, a letter. */
export const keKraPin = defineDetector({
  id: 'ke-kra-pin',
  category: 'pii',
  region: 'KE',
  references: ['https://www.kra.go.ke/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true, back: { over: 'word', max: 1, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[AP]\d{9}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['kra', 'kra pin', 'kenya', ...taxWords],
  redactAs: 'TAX-ID',
});
