import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ibmCloudKey = defineProviderSecret({
  id: 'ibm-cloud-key',
  references: ['https://cloud.ibm.com/docs/account?topic=account-manapikey'],
  names: ['ibm', 'softlayer', 'watson', 'bluemix'],
  values: ['[0-9a-z]{64}', base64url(42, 44)],
  redactAs: 'IBM-CLOUD-KEY',
});
