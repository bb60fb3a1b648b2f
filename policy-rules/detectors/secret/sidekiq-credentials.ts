import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const sidekiqCredentials = defineProviderSecret({
  id: 'sidekiq-credentials',
  references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ', 'https://github.com/sidekiq/sidekiq/wiki/Pro-Installation'],
  names: [
    'bundle_enterprise__contribsys__com',
    'bundle_gems__contribsys__com',
    'bundle enterprise.contribsys.com',
    'bundle gems.contribsys.com',
  ],
  values: ['[0-9a-f]{8}:[0-9a-f]{8}'],
  bare: true,
  redactAs: 'SIDEKIQ-CREDENTIALS',
});
