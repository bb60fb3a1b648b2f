import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const prefectKey = defineProviderSecret({
  id: 'prefect-key',
  references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  tokens: [
    { prefix: 'pnu_', body: alnum(36) },
    { prefix: 'pnb_', body: alnum(36) },
  ],
  redactAs: 'PREFECT-KEY',
});
