import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const blynkToken = defineProviderSecret({
  id: 'blynk-token',
  references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
  tokens: [{ prefix: 'oa2-client-id_', body: `${base64url(32)}:${base64url(40)}` }],
  names: ['blynk'],
  values: [base64url(32)],
  redactAs: 'BLYNK-TOKEN',
});
