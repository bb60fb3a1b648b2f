import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A number and the two letters of the department that gave it out. */
export const boCi = defineDetector({
  id: 'bo-ci',
  category: 'pii',
  region: 'BO',
  references: ['https://www.segip.gob.bo/'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{7,8}-(?:LP|CB|SC|OR|PT|CH|TJ|TA|BE|PA|PO)(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  hotwords: ['cédula', 'cedula', 'ci', 'c.i.', 'bolivia', 'carnet', ...idWords],
  redactAs: 'NATIONAL-ID',
});
