import { base64url, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const mongodbAtlasKey = defineProviderSecret({
  id: 'mongodb-atlas-key',
  references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
  tokens: [{ prefix: 'mdb_sa_sk_', body: base64url(40) }],
  names: ['mongodb_atlas', 'atlas_private', 'atlas_public'],
  values: [uuid],
  redactAs: 'MONGODB-ATLAS-KEY',
});
