import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const pipedriveKey = defineProviderSecret({
  id: 'pipedrive-key',
  references: ['https://developers.pipedrive.com/docs/api/v1'],
  names: ['pipedrive'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PIPEDRIVE-KEY',
});
