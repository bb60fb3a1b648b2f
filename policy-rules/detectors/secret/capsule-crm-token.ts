import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const capsuleCrmToken = defineProviderSecret({
  id: 'capsule-crm-token',
  references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
  names: ['capsule_crm'],
  values: ['[0-9A-Za-z+/=_-]{64}'],
  redactAs: 'CAPSULE-CRM-TOKEN',
});
