import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const freshdeskKey = defineProviderSecret({
  id: 'freshdesk-key',
  references: ['https://developers.freshdesk.com/api/#authentication'],
  names: ['freshdesk', 'freshservice'],
  values: [alnum(20)],
  redactAs: 'FRESHDESK-KEY',
});
