import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^000-000-000/.test(value);
}

/** Three groups of three digits and a branch; no word, no finding. */
export const phTin = defineDetector({
  id: 'ph-tin',
  category: 'pii',
  region: 'PH',
  references: ['https://www.bir.gov.ph/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 3, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{3}-\d{3}-\d{3}(?:-\d{3,5})?(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['bir', 'philippine', 'taxpayer identification', 'tin', 'tax id'],
  hotwordReach: 40,
  redactAs: 'TAX-ID',
});
