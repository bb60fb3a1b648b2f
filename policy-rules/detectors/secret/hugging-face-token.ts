import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const huggingFaceToken = defineProviderSecret({
  id: 'hugging-face-token',
  references: ['https://huggingface.co/docs/hub/security-tokens'],
  tokens: [
    { prefix: 'hf_', body: alnum(34, 37) },
    { prefix: 'api_org_', body: alnum(34) },
  ],
  redactAs: 'HUGGING-FACE-TOKEN',
});
