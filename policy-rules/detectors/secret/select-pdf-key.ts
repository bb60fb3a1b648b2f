import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const selectPdfKey = defineProviderSecret({
  id: 'select-pdf-key',
  references: ['https://selectpdf.com/html-to-pdf-api/'],
  names: ['selectpdf'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SELECT-PDF-KEY',
});
