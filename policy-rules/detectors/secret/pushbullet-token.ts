import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const pushbulletToken = defineProviderSecret({
  id: 'pushbullet-token',
  references: ['https://docs.pushbullet.com/#api-overview'],
  names: ['pushbullet'],
  values: ['o\\.[0-9A-Za-z]{32}'],
  bare: true,
  redactAs: 'PUSHBULLET-TOKEN',
});
