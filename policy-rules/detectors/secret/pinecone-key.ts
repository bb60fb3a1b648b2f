import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const pineconeKey = defineProviderSecret({
  id: 'pinecone-key',
  references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  tokens: [{ prefix: 'pcsk_', body: '\\w{5,6}_\\w{58,68}' }],
  names: ['pinecone'],
  values: [uuid],
  redactAs: 'PINECONE-KEY',
});
