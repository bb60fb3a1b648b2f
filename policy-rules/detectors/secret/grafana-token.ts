import { alnum, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const grafanaToken = defineProviderSecret({
  id: 'grafana-token',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  tokens: [
    { prefix: 'glsa_', body: `${alnum(32)}_${hex(8)}` },
    { prefix: 'glc_', body: '[0-9A-Za-z+/]{32,400}={0,2}' },
    { prefix: 'eyJrIjoi', body: '[0-9A-Za-z+/]{60,400}={0,2}' },
  ],
  redactAs: 'GRAFANA-TOKEN',
});
