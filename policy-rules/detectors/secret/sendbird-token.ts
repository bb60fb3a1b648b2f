import { defineProviderSecret, hex, uuid } from '../../engine/assigned-secret.ts';

export const sendbirdToken = defineProviderSecret({
  id: 'sendbird-token',
  references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  names: ['sendbird'],
  values: [hex(40), uuid, '[0-9a-f]{24}'],
  bare: true,
  redactAs: 'SENDBIRD-TOKEN',
});
