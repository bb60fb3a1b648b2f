import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mailsacKey = defineProviderSecret({
  id: 'mailsac-key',
  references: ['https://docs.mailsac.com/'],
  names: ['mailsac'],
  values: [`k_${base64url(40, 48)}`],
  redactAs: 'MAILSAC-KEY',
});
