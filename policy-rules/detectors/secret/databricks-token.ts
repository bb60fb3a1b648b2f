import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const databricksToken = defineProviderSecret({
  id: 'databricks-token',
  references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  tokens: [
    { prefix: 'dapi', body: `${hex(32)}(?:-[0-9])?` },
    { prefix: 'dose', body: '[0-9a-f]{32}' },
    { prefix: 'dkea', body: '[0-9a-f]{32}' },
  ],
  redactAs: 'DATABRICKS-TOKEN',
});
