import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const gocardlessToken = defineProviderSecret({
  id: 'gocardless-token',
  references: ['https://developer.gocardless.com/api-reference/#making-requests'],
  names: ['gocardless'],
  values: ['live_[0-9A-Za-z_=-]{40}', 'sandbox_[0-9A-Za-z_=-]{40}'],
  redactAs: 'GOCARDLESS-TOKEN',
});
