import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const smartsheetToken = defineProviderSecret({
  id: 'smartsheet-token',
  references: ['https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication'],
  names: ['smartsheet'],
  values: [alnum(37), alnum(26)],
  bare: true,
  redactAs: 'SMARTSHEET-TOKEN',
});
