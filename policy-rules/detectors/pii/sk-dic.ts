import { digitsOf, numberAt } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return numberAt(digitsOf(value), 0, 10) % 11 === 0;
}

/** Ten digits that divide by 11. */
export const skDic = defineDetector({
  id: 'sk-dic',
  category: 'pii',
  region: 'SK',
  references: ['https://www.financnasprava.sk/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['dič', 'ič dph', 'daňové identifikačné', ...taxWords],
  redactAs: 'TAX-ID',
});
