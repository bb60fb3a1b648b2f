import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ngrokToken = defineProviderSecret({
  id: 'ngrok-token',
  references: ['https://ngrok.com/docs/agent/', 'https://ngrok.com/docs/api/'],
  names: ['ngrok'],
  values: ['[12][0-9A-Za-z]{26}_[0-9A-Za-z]{15,25}'],
  bare: true,
  redactAs: 'NGROK-TOKEN',
});
