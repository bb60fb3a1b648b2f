import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const messagebirdKey = defineProviderSecret({
  id: 'messagebird-key',
  references: ['https://developers.messagebird.com/api/#authentication'],
  names: ['messagebird', 'message_bird', 'message-bird'],
  values: [uuid, alnum(25)],
  redactAs: 'MESSAGEBIRD-KEY',
});
