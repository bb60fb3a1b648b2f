import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^(\d)\1+$/.test(value) && !/^12345/.test(value);
}

/** Eleven digits without a check, so its name must stand near by. */
export const ngNin = defineDetector({
  id: 'ng-nin',
  category: 'pii',
  region: 'NG',
  references: ['https://nimc.gov.ng/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nin', 'nimc', 'nigeria', 'national identification number', 'bvn'],
  hotwordReach: 30,
  redactAs: 'NATIONAL-ID',
});
