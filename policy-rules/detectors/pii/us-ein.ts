import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A prefix of an IRS campus, a hyphen, seven digits. */
export const usEin = defineDetector({
  id: 'us-ein',
  category: 'pii',
  region: 'US',
  references: ['https://www.irs.gov/businesses/small-businesses-self-employed/employer-id-numbers'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 7, nearHotword: true }],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])-\d{7}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  hotwords: ['ein', 'fein', 'employer identification', 'employer id', 'federal tax id', ...taxWords],
  redactAs: 'TAX-ID',
});
