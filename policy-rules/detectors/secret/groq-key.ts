import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const groqKey = defineProviderSecret({
  id: 'groq-key',
  references: ['https://console.groq.com/docs/quickstart'],
  tokens: [{ prefix: 'gsk_', body: alnum(52) }],
  redactAs: 'GROQ-KEY',
});
