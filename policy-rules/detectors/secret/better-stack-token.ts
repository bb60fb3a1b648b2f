import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const betterStackToken = defineProviderSecret({
  id: 'better-stack-token',
  references: ['https://betterstack.com/docs/logs/api/getting-started/'],
  names: ['betterstack', 'better_stack', 'logtail'],
  values: [alnum(24)],
  redactAs: 'BETTER-STACK-TOKEN',
});
