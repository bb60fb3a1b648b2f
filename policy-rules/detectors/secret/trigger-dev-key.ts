import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const triggerDevKey = defineProviderSecret({
  id: 'trigger-dev-key',
  references: ['https://trigger.dev/docs/apikeys'],
  tokens: [
    { prefix: 'tr_dev_', body: alnum(20, 24) },
    { prefix: 'tr_prod_', body: alnum(20, 24) },
    { prefix: 'tr_stg_', body: alnum(20, 24) },
    { prefix: 'tr_preview_', body: alnum(20, 24) },
    { prefix: 'tr_pat_', body: alnum(20, 24) },
  ],
  redactAs: 'TRIGGER-DEV-KEY',
});
