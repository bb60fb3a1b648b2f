import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const noticeableKey = defineProviderSecret({
  id: 'noticeable-key',
  references: ['https://developers.noticeable.io/graphql-api/getting-started'],
  names: ['noticeable'],
  values: [uuid, alnum(20, 80)],
  redactAs: 'NOTICEABLE-KEY',
});
