import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^(.)\1{4}|0000/.test(value);
}

/** Five letters, the fourth for the kind of holder, four digits, a letter. */
export const inPan = defineDetector({
  id: 'in-pan',
  category: 'pii',
  region: 'IN',
  references: ['https://incometaxindia.gov.in/'],
  anchors: [{ class: 'digits', atLeast: 4, atMost: 4, nearHotword: true, back: { over: 'word', max: 5, min: 5 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z]{3}[ABCFGHJLPTZ][A-Z]\d{4}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['pan', 'permanent account', 'income tax', 'पैन', ...taxWords],
  redactAs: 'TAX-ID',
});
