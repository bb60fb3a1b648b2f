import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const moosendKey = defineProviderSecret({
  id: 'moosend-key',
  references: ['https://moosendapp.docs.apiary.io/'],
  names: ['moosend'],
  values: [uuid],
  redactAs: 'MOOSEND-KEY',
});
