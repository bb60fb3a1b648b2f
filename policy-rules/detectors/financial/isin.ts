import { defineDetector } from '../../engine/detector.ts';
import { isinValid } from '../../checks/securities.ts';

/** Two letters and Luhn alone say little, so a word about securities must stand near by. */
export const isin = defineDetector({
  id: 'isin',
  category: 'financial',
  references: ['https://www.iso.org/standard/78502.html', 'https://www.isin.org/isin-format/'],
  anchors: [{ literal: 'isin' }, { class: 'digits', back: { over: 'word', max: 5, min: 2 } }],
  pattern: /(?<![\w-])(?:ISIN[ :#"=]{1,5})?(?<value>[A-Z]{2}[A-Z0-9]{9}\d)(?![\w-])/,
  checkName: 'isin',
  check: (value) => (isinValid(value) ? 'unknown' : 'fail'),
  hotwords: [
    'isin',
    'wertpapier',
    'wertpapiere',
    'security',
    'securities',
    'stock',
    'stocks',
    'share',
    'shares',
    'bond',
    'fund',
    'depot',
    'aktie',
    'aktien',
    'fonds',
    'obligation',
    'titoli',
    'acciones',
    'portfolio',
  ],
  redactAs: 'ISIN',
});
