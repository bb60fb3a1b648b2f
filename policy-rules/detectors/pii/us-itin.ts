import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/0000$/.test(value);
}

/** Like a Social Security number with a 9 in front and a group that the IRS gives out. */
export const usItin = defineDetector({
  id: 'us-itin',
  category: 'pii',
  region: 'US',
  references: ['https://www.irs.gov/individuals/individual-taxpayer-identification-number'],
  anchors: [
    { class: 'digits', runs: [4], atLeast: 4, back: { over: 'name', max: 7, min: 7 } },
    { class: 'digits', atLeast: 9, atMost: 9, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )9\d{2}[- ]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[- ]?\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : /^\d{3}-\d{2}-\d{4}$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['itin', 'individual taxpayer', 'taxpayer id', ...taxWords],
  redactAs: 'TAX-ID',
});
