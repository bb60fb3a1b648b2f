import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const miroToken = defineProviderSecret({
  id: 'miro-token',
  references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  names: ['miro'],
  values: [base64url(27)],
  redactAs: 'MIRO-TOKEN',
});
