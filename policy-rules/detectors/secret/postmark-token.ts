import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const postmarkToken = defineProviderSecret({
  id: 'postmark-token',
  references: ['https://postmarkapp.com/developer/api/overview#authentication'],
  names: ['postmark'],
  values: [uuid],
  redactAs: 'POSTMARK-TOKEN',
});
