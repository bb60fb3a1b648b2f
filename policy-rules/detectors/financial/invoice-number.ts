import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const invoiceNumber = defineDetector({
  id: 'invoice-number',
  category: 'financial',
  references: ['https://docs.peppol.eu/poacc/billing/3.0/'],
  ...labelled(
    [
      'invoice number',
      'invoice no',
      'invoice #',
      'invoice id',
      'rechnungsnummer',
      'rechnung nr.',
      'rechnungs-nr.',
      'numéro de facture',
      'facture n°',
      'número de factura',
      'factura n°',
      'numero fattura',
      'fattura n.',
      'factuurnummer',
      'número da fatura',
    ],
    String.raw`(?=[A-Z/-]{0,10}\d)[A-Z0-9](?:[A-Z0-9/-]{2,22})[A-Z0-9]`,
  ),
  base: 'possible',
  redactAs: 'INVOICE',
});
