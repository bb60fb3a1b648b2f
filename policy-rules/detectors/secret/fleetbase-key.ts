import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const fleetbaseKey = defineProviderSecret({
  id: 'fleetbase-key',
  references: ['https://docs.fleetbase.io/'],
  tokens: [
    { prefix: 'flb_live_', body: alnum(20) },
    { prefix: 'flb_test_', body: alnum(20) },
  ],
  redactAs: 'FLEETBASE-KEY',
});
