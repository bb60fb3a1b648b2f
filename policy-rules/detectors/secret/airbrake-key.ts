import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const airbrakeKey = defineProviderSecret({
  id: 'airbrake-key',
  references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
  names: ['airbrake'],
  values: [alnum(40), '[0-9a-f]{32}'],
  redactAs: 'AIRBRAKE-KEY',
});
