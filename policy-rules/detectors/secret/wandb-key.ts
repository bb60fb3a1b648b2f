import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const wandbKey = defineProviderSecret({
  id: 'wandb-key',
  references: ['https://docs.wandb.ai/support/find_api_key/'],
  tokens: [{ prefix: 'wandb_v1_', body: '\\w{60,90}' }],
  names: ['wandb'],
  values: [hex(40)],
  bare: true,
  redactAs: 'WANDB-KEY',
});
