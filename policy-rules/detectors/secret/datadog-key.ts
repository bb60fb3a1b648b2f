import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const datadogKey = defineProviderSecret({
  id: 'datadog-key',
  references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  names: ['datadog', 'dd_api', 'dd_app', 'dd_key', 'dd_secret', 'dd_client'],
  values: ['[0-9a-f]{40}', '[0-9a-f]{32}', 'pub[0-9a-f]{32}'],
  redactAs: 'DATADOG-KEY',
});
