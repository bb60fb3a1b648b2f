import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/(?:12 ?34 ?56|00 ?00 ?00)/.test(value);
}

/** Two letters of those that are given out, six digits, a letter from A to D; written in pairs it is likely by itself. */
export const ukNino = defineDetector({
  id: 'uk-nino',
  category: 'pii',
  region: 'GB',
  references: ['https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110'],
  anchors: [{ class: 'digits', atLeast: 6, atMost: 6, nearHotword: true, back: { over: 'spaced', max: 3, min: 2 } }],
  pattern:
    /[\w -]?(?<value>(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : /^[A-Z]{2} \d\d \d\d \d\d [A-D]$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['national insurance', 'nino', 'ni number', 'ni no', 'insurance number', ...taxWords],
  redactAs: 'SOCIAL-NUMBER',
});
