import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const splunkToken = defineProviderSecret({
  id: 'splunk-token',
  references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
  names: ['splunk'],
  values: [uuid],
  bare: true,
  redactAs: 'SPLUNK-TOKEN',
});
