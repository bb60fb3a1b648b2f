import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const kind = ({ V: 4, E: 8, J: 12, P: 16, G: 20 } as Readonly<Record<string, number>>)[value.charAt(0).toUpperCase()] ?? 0;
  return '00987654321'.charAt((kind + weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2])) % 11) === String(digits[8]);
}

/** Kind, eight digits, check digit. */
export const veRif = defineDetector({
  id: 've-rif',
  category: 'pii',
  region: 'VE',
  references: ['https://www.seniat.gob.ve/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 9, nearHotword: true, back: { over: 'name', max: 2 } }],
  pattern: /[\w -]?(?<value>(?<![\w\u00c0-\u052f./\\-])[VEJPG]-?\d{8}-?\d)(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['rif', 'registro de información fiscal', 'seniat', ...taxWords],
  redactAs: 'TAX-ID',
});
