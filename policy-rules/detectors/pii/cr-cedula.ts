import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Province, volume and entry, with hyphens between. */
export const crCedula = defineDetector({
  id: 'cr-cedula',
  category: 'pii',
  region: 'CR',
  references: ['https://www.tse.go.cr/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 1, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]-\d{4}-\d{4}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  hotwords: ['cédula', 'cedula', 'costa rica', ...idWords],
  redactAs: 'NATIONAL-ID',
});
