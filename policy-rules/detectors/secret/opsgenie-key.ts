import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const opsgenieKey = defineProviderSecret({
  id: 'opsgenie-key',
  references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
  names: ['opsgenie'],
  values: [uuid],
  redactAs: 'OPSGENIE-KEY',
});
