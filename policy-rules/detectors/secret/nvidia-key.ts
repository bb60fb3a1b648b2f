import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const nvidiaKey = defineProviderSecret({
  id: 'nvidia-key',
  references: ['https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html'],
  tokens: [{ prefix: 'nvapi-', body: base64url(60, 74) }],
  redactAs: 'NVIDIA-KEY',
});
