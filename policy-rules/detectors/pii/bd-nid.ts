import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^(\d)\1+$/.test(value);
}

/** Ten, thirteen or seventeen digits without a check, so its name must stand near by. */
export const bdNid = defineDetector({
  id: 'bd-nid',
  category: 'pii',
  region: 'BD',
  references: ['https://www.nidw.gov.bd/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 17, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:(?:19|20)\d{15}|\d{13}|[1-9]\d{9})(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['bangladesh', 'nid no', 'nid number', 'nid card', 'জাতীয় পরিচয়'],
  hotwordReach: 40,
  redactAs: 'NATIONAL-ID',
});
