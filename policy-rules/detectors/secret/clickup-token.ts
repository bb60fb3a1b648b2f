import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const clickupToken = defineProviderSecret({
  id: 'clickup-token',
  references: ['https://developer.clickup.com/docs/authentication'],
  tokens: [{ prefix: 'pk_', body: '[0-9]{5,9}_[0-9A-Z]{32}' }],
  redactAs: 'CLICKUP-TOKEN',
});
