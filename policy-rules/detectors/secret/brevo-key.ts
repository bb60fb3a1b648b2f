import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const brevoKey = defineProviderSecret({
  id: 'brevo-key',
  references: ['https://developers.brevo.com/docs/getting-started'],
  tokens: [
    { prefix: 'xkeysib-', body: `[0-9a-f]{64}-${alnum(16)}` },
    { prefix: 'xsmtpsib-', body: `[0-9a-f]{64}-${alnum(16)}` },
  ],
  redactAs: 'BREVO-KEY',
});
