import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^0+(?:-|$)/.test(value);
}

/** Eight digits with a check character, or the nine of a foreigner. */
export const peDni = defineDetector({
  id: 'pe-dni',
  category: 'pii',
  region: 'PE',
  references: ['https://www.reniec.gob.pe/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{8}-[\dA-K]|0\d{8})(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['dni', 'cui', 'carné de extranjería', 'carnet de extranjeria', 'extranjería', 'extranjeria', 'ce', 'peru'],
  hotwordReach: 60,
  redactAs: 'NATIONAL-ID',
});
