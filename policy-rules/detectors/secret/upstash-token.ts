import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const upstashToken = defineProviderSecret({
  id: 'upstash-token',
  references: ['https://upstash.com/docs/redis/features/restapi'],
  names: ['upstash'],
  values: ['[0-9A-Za-z_-]{38,120}={0,2}'],
  redactAs: 'UPSTASH-TOKEN',
});
