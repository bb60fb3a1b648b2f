import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const denoToken = defineProviderSecret({
  id: 'deno-token',
  references: ['https://docs.deno.com/deploy/manual/deployctl/'],
  tokens: [
    { prefix: 'ddp_', body: alnum(36) },
    { prefix: 'ddw_', body: alnum(36) },
  ],
  redactAs: 'DENO-TOKEN',
});
