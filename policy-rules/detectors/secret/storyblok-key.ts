import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const storyblokKey = defineProviderSecret({
  id: 'storyblok-key',
  references: ['https://www.storyblok.com/docs/api/management'],
  names: ['storyblok'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STORYBLOK-KEY',
});
