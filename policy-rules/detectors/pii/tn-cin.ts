import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$|^(\d)\1+$/.test(value);
}

/** Eight digits without a check, so its name must stand near by. */
export const tnCin = defineDetector({
  id: 'tn-cin',
  category: 'pii',
  region: 'TN',
  references: ['https://www.interieur.gov.tn/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{8}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['بطاقة التعريف', "carte d'identité nationale", 'tunis', 'cin', 'identity card'],
  hotwordReach: 30,
  redactAs: 'NATIONAL-ID',
});
