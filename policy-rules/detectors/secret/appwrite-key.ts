import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const appwriteKey = defineProviderSecret({
  id: 'appwrite-key',
  references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
  tokens: [{ prefix: 'standard_', body: '[0-9a-f]{200,260}' }],
  redactAs: 'APPWRITE-KEY',
});
