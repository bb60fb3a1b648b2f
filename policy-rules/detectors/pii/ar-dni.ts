import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return Number(value.replace(/\D/g, '')) > 3_000_000 && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(value);
}

/** Seven or eight digits, so its name must stand near by. */
export const arDni = defineDetector({
  id: 'ar-dni',
  category: 'pii',
  region: 'AR',
  references: ['https://www.argentina.gob.ar/interior/renaper'],
  anchors: [{ class: 'digits', atLeast: 7, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{1,2}\.\d{3}\.\d{3}|\d{8})(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['dni', 'documento nacional de identidad', 'documento nro', 'documento n°'],
  hotwordReach: 30,
  redactAs: 'NATIONAL-ID',
});
