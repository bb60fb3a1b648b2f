import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const vonageSecret = defineProviderSecret({
  id: 'vonage-secret',
  references: ['https://developer.vonage.com/en/getting-started/concepts/authentication'],
  names: ['vonage', 'nexmo'],
  values: [alnum(16)],
  redactAs: 'VONAGE-SECRET',
});
