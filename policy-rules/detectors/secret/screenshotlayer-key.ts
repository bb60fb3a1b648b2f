import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const screenshotlayerKey = defineProviderSecret({
  id: 'screenshotlayer-key',
  references: ['https://screenshotlayer.com/documentation'],
  names: ['screenshotlayer'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCREENSHOTLAYER-KEY',
});
