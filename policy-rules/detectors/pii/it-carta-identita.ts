import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  return !/^..0+\D*$/.test(value);
}

/** Two letters with five digits and two letters, or on paper with seven digits. */
export const itCartaIdentita = defineDetector({
  id: 'it-carta-identita',
  category: 'pii',
  region: 'IT',
  references: ['https://www.cartaidentita.interno.gov.it/'],
  anchors: [{ class: 'digits', atLeast: 5, atMost: 7, nearHotword: true, back: { over: 'word', max: 2, min: 2 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z]{2}(?:\d{5}[A-Z]{2}|\d{7})(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ["carta d'identità", "carta d'identita", 'carta identità', 'carta di identità', 'identity card', 'cie'],
  redactAs: 'ID-CARD',
});
