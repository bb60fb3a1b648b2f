import { usSsnFamous, usSsnValid } from '../../checks/us-ssn.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * There is no check digit. Written 3-2-4 with hyphens and with a valid area, group and serial it is `likely` by itself: hardly
 * anything else is written so, and in a pasted table the word "SSN" stands in the first line only. With blanks, dots or nothing
 * between the groups it is `possible` until a hotword stands near by.
 */
export const usSsn = defineDetector({
  id: 'us-ssn',
  category: 'pii',
  region: 'US',
  references: ['https://secure.ssa.gov/poms.nsf/lnx/0110201035', 'https://www.ssa.gov/employer/randomization.html'],
  anchors: [{ class: 'digits', atLeast: 9, runs: [3, 5, 9] }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{3}([-. ])\d{2}\1\d{4}|\d{3}[- ]?\d{2}[- ]?\d{4})(?![\w\u00c0-\u052f/-]|[. ]\d)/,
  checkName: 'area-group-serial',
  check: (value) => (!usSsnValid(value) ? 'fail' : /^\d{3}-\d{2}-\d{4}$/.test(value) ? 'weak-pass' : 'unknown'),
  exclude: usSsnFamous,
  hotwords: [
    'ssn',
    'ssid',
    'ssns',
    'social security',
    'social insurance',
    'soc sec',
    'taxpayer',
    'tin',
    'sozialversicherung',
    'seguro social',
  ],
  hotwordReach: 80,
  redactAs: 'SSN',
});
