import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const web3StorageKey = defineProviderSecret({
  id: 'web3-storage-key',
  references: ['https://web3.storage/docs/'],
  names: ['web3storage', 'web3.storage'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'WEB3-STORAGE-KEY',
});
