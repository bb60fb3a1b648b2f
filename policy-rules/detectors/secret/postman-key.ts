import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const postmanKey = defineProviderSecret({
  id: 'postman-key',
  references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  tokens: [
    { prefix: 'PMAK-', body: '[0-9A-Fa-f]{24}-[0-9A-Fa-f]{34}' },
    { prefix: 'PMAT-', body: '[0-9A-Z]{26}' },
  ],
  redactAs: 'POSTMAN-KEY',
});
