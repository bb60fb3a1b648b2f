import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const blockfrostKey = defineProviderSecret({
  id: 'blockfrost-key',
  references: ['https://blockfrost.dev/start-building/'],
  names: ['blockfrost'],
  values: [`mainnet${alnum(32)}`, `preprod${alnum(32)}`],
  redactAs: 'BLOCKFROST-KEY',
});
