import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const sepaPaymentFileExamples: DetectorExamples = {
  match: [
    {
      text: '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>',
      value: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
      likelihood: 'likely',
      source,
    },
    {
      text: '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">\n  <BkToCstmrStmt>',
      value: 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02',
      likelihood: 'likely',
      source,
    },
    {
      text: "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08'><FIToFICstmrCdtTrf>",
      value: 'urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'the namespace urn:iso:std:iso:20022:tech:xsd:pain.001.001.09 is used', why: 'named in passing' },
    { text: 'urn:iso:std:iso:20022:tech:xsd:admi.002', why: 'another message' },
    { text: 'const ns = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";', why: 'a constant' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('urn:iso:std:iso:20022:tech:xsd:', size) }],
};
