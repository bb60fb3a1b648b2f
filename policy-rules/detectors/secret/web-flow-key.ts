import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const webFlowKey = defineProviderSecret({
  id: 'web-flow-key',
  references: ['https://developers.webflow.com/data/reference/authentication'],
  names: ['webflow'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'WEB-FLOW-KEY',
});
