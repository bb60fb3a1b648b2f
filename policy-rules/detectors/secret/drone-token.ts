import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const droneToken = defineProviderSecret({
  id: 'drone-token',
  references: ['https://docs.drone.io/cli/configure/'],
  names: ['drone'],
  values: [alnum(32)],
  redactAs: 'DRONE-TOKEN',
});
