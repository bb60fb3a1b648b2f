import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const bitwardenSecret = defineProviderSecret({
  id: 'bitwarden-secret',
  references: ['https://bitwarden.com/help/access-tokens/'],
  names: ['bitwarden', 'bws_access', 'bw_clientsecret'],
  values: [`0[.]${uuid}[.]${alnum(30)}:[0-9A-Za-z+/]{22}==`, alnum(30)],
  redactAs: 'BITWARDEN-SECRET',
});
