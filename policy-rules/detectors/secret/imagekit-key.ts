import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const imagekitKey = defineProviderSecret({
  id: 'imagekit-key',
  references: ['https://imagekit.io/docs/api-keys'],
  names: ['imagekit'],
  values: ['private_[0-9A-Za-z+/]{27,28}={0,2}'],
  redactAs: 'IMAGEKIT-KEY',
});
