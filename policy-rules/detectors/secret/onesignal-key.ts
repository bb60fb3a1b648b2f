import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const onesignalKey = defineProviderSecret({
  id: 'onesignal-key',
  references: ['https://documentation.onesignal.com/docs/keys-and-ids'],
  tokens: [
    { prefix: 'os_v2_app_', body: '[a-z2-7]{90,110}' },
    { prefix: 'os_v2_org_', body: '[a-z2-7]{90,110}' },
  ],
  names: ['onesignal'],
  values: [uuid, alnum(48)],
  redactAs: 'ONESIGNAL-KEY',
});
