import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const vercelToken = defineProviderSecret({
  id: 'vercel-token',
  references: ['https://vercel.com/docs/rest-api/reference/welcome#authentication'],
  tokens: [
    { prefix: 'vcp_', body: alnum(24, 64) },
    { prefix: 'vci_', body: alnum(24, 64) },
    { prefix: 'vca_', body: alnum(24, 64) },
    { prefix: 'vcr_', body: alnum(24, 64) },
    { prefix: 'vck_', body: alnum(24, 64) },
    { prefix: 'vercel_blob_rw_', body: '[0-9A-Za-z]{16}_[0-9A-Za-z]{30,32}' },
  ],
  names: ['vercel'],
  values: [alnum(24)],
  redactAs: 'VERCEL-TOKEN',
});
