import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return Number(value.replace(/\D/g, '')) > 1_000_000 && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(value);
}

/** Up to ten digits without a check, so its name must stand near by. */
export const coCedula = defineDetector({
  id: 'co-cedula',
  category: 'pii',
  region: 'CO',
  references: ['https://www.registraduria.gov.co/'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{1,2}\.\d{3}\.\d{3}|1\.?\d{3}\.?\d{3}\.?\d{3}|\d{8})(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cédula', 'cedula', 'c.c.', 'ciudadanía', 'ciudadania'],
  hotwordReach: 30,
  redactAs: 'NATIONAL-ID',
});
