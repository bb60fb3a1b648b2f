import { defineDetector } from '../../engine/detector.ts';

/** Seven digits in groups of three, so its name must stand near by. */
export const pyCedula = defineDetector({
  id: 'py-cedula',
  category: 'pii',
  region: 'PY',
  references: ['https://www.policianacional.gov.py/'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 1, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-9](?:[. ]\d{3}){2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  hotwords: ['cédula', 'cedula', 'paraguay', 'c.i.'],
  hotwordReach: 40,
  redactAs: 'NATIONAL-ID',
});
