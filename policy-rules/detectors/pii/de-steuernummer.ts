import { defineDetector } from '../../engine/detector.ts';

/** Ten to thirteen digits; each state has its own check, so a word must stand near by. */
export const deSteuernummer = defineDetector({
  id: 'de-steuernummer',
  category: 'pii',
  region: 'DE',
  references: ['https://de.wikipedia.org/wiki/Steuernummer'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d{10,11}|\d{13})(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  hotwords: ['steuernummer', 'st.-nr', 'st.nr', 'steuer-nr', 'steuernr', 'stnr', 'german tax number'],
  redactAs: 'TAX-ID',
});
