import { base64url, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const togetherKey = defineProviderSecret({
  id: 'together-key',
  references: ['https://docs.together.ai/docs/quickstart'],
  tokens: [{ prefix: 'tgp_v1_', body: base64url(43) }],
  names: ['together'],
  values: [hex(64)],
  redactAs: 'TOGETHER-KEY',
});
