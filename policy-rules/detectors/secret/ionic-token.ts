import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ionicToken = defineProviderSecret({
  id: 'ionic-token',
  references: ['https://ionic.io/docs/appflow/personal-access-tokens'],
  tokens: [{ prefix: 'ion_', body: alnum(42, 46) }],
  redactAs: 'IONIC-TOKEN',
});
