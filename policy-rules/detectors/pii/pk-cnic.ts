import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^(\d)\1{4}-\1/.test(value);
}

/** Five, seven and one digits with hyphens: hardly anything else is written so. */
export const pkCnic = defineDetector({
  id: 'pk-cnic',
  category: 'pii',
  region: 'PK',
  references: ['https://www.nadra.gov.pk/'],
  anchors: [{ class: 'digits', runs: [5], atLeast: 13 }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-7]\d{4}-\d{7}-[1-9](?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'weak-pass'),
  hotwords: ['cnic', 'nicop', 'nadra', 'pakistan', 'شناختی کارڈ', ...idWords],
  redactAs: 'NATIONAL-ID',
});
