import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const easypostKey = defineProviderSecret({
  id: 'easypost-key',
  references: ['https://docs.easypost.com/docs/authentication'],
  tokens: [
    { prefix: 'EZAK', body: alnum(54) },
    { prefix: 'EZTK', body: alnum(54) },
  ],
  redactAs: 'EASYPOST-KEY',
});
