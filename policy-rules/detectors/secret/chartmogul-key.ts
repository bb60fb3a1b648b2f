import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const chartmogulKey = defineProviderSecret({
  id: 'chartmogul-key',
  references: ['https://dev.chartmogul.com/docs/authentication'],
  names: ['chartmogul'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'CHARTMOGUL-KEY',
});
