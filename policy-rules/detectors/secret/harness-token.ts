import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const harnessToken = defineProviderSecret({
  id: 'harness-token',
  references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
  tokens: [
    { prefix: 'pat.', body: `${base64url(22)}[.]${alnum(24)}[.]${alnum(20)}` },
    { prefix: 'sat.', body: `${base64url(22)}[.]${alnum(24)}[.]${alnum(20)}` },
  ],
  redactAs: 'HARNESS-TOKEN',
});
