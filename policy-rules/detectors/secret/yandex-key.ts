import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const yandexKey = defineProviderSecret({
  id: 'yandex-key',
  references: [
    'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
    'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  ],
  tokens: [
    { prefix: 'AQVN', body: base64url(34, 40) },
    { prefix: 't1.', body: '[\\w-]{80,400}={0,2}\\.[\\w-]{86}={0,2}' },
    { prefix: 'y0_', body: base64url(54, 58) },
    { prefix: 'YCA', body: base64url(36) },
    { prefix: 'YCP', body: base64url(36) },
  ],
  redactAs: 'YANDEX-KEY',
});
