import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const pdfshiftKey = defineProviderSecret({
  id: 'pdfshift-key',
  references: ['https://docs.pdfshift.io/'],
  names: ['pdfshift'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PDFSHIFT-KEY',
});
