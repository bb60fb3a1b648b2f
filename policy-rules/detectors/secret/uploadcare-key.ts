import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const uploadcareKey = defineProviderSecret({
  id: 'uploadcare-key',
  references: ['https://uploadcare.com/docs/api/overview/'],
  names: ['uploadcare'],
  values: [hex(20)],
  redactAs: 'UPLOADCARE-KEY',
});
