import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const invoiceNumberExamples: DetectorExamples = {
  match: [
    { text: 'Invoice number: INV-2026-00417', value: 'INV-2026-00417', likelihood: 'possible', source },
    { text: 'Rechnungsnummer 20260417-3', value: '20260417-3', likelihood: 'possible', source },
    { text: 'facture n° F2026/118', value: 'F2026/118', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'invoice number is missing', why: 'no number' },
    { text: 'Rechnungsnummer: siehe oben', why: 'no number' },
    { text: 'invoice no 7', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('invoice number ', size) }],
};
