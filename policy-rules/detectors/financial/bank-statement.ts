import { defineDetector } from '../../engine/detector.ts';

/** Reference, account, opening balance in a row: MT940 as banks deliver it. */
export const bankStatement = defineDetector({
  id: 'bank-statement',
  category: 'financial',
  references: ['https://www.swift.com/standards/data-standards/mt-standards'],
  anchors: [{ literal: ':20:' }],
  pattern: /(?<![^\n]):20:[^\n]{1,40}\n:25:[^\n]{1,40}\n(?::28C?:[^\n]{1,20}\n)?:60[FM]:[CD]\d{6}[A-Z]{3}[\d,]{1,18}/,
  base: 'likely',
  redactAs: 'STATEMENT',
});
