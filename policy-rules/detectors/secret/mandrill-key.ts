import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mandrillKey = defineProviderSecret({
  id: 'mandrill-key',
  references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
  tokens: [{ prefix: 'md-', body: base64url(22) }],
  tokenBase: 'possible',
  names: ['mandrill'],
  values: [base64url(22)],
  redactAs: 'MANDRILL-KEY',
});
