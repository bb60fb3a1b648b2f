import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return /[A-Z]{2}$/i.test(value) && Number(value.slice(6, 8)) % 50 >= 1 && Number(value.slice(6, 8)) % 50 <= 12;
}

/** Five characters of the surname, the day of birth woven in, initials and check characters: nothing else looks so. */
export const ukDrivingLicence = defineDetector({
  id: 'uk-driving-licence',
  category: 'pii',
  region: 'GB',
  references: ['https://www.gov.uk/government/publications/driving-licence-number'],
  anchors: [{ class: 'digits', runs: [6, 7, 8, 9], atLeast: 6, back: { over: 'word', max: 5, min: 1 } }],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])[A-Z][A-Z9]{4}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}\d?[A-Z]{2}(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'weak-pass'),
  hotwords: ['driving licence', 'driver number', 'licence', 'dvla', 'driver licence', 'drivers licence'],
  redactAs: 'DRIVING-LICENCE',
});
