import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mailtrapToken = defineProviderSecret({
  id: 'mailtrap-token',
  references: ['https://docs.mailtrap.io/developers/authentication'],
  names: ['mailtrap'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'MAILTRAP-TOKEN',
});
