import { defineDetector } from '../../engine/detector.ts';

export const sepaPaymentFile = defineDetector({
  id: 'sepa-payment-file',
  category: 'financial',
  references: ['https://www.iso20022.org/iso-20022-message-definitions'],
  anchors: [{ literal: 'urn:iso:std:iso:20022:tech:xsd:' }],
  pattern:
    /urn:iso:std:iso:20022:tech:xsd:(?:pain|pacs|camt)\.\d{3}\.\d{3}\.\d{2}(?=["'] {0,2}(?:[\w:]{1,20}=["'][^"'<>\n]{1,120}["'] {0,2}){0,3}>\s{0,20}<)/,
  base: 'likely',
  redactAs: 'PAYMENT',
});
