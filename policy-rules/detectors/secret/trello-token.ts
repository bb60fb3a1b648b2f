import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const trelloToken = defineProviderSecret({
  id: 'trello-token',
  references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/'],
  tokens: [{ prefix: 'ATTA', body: '[0-9A-Za-z]{64}[0-9A-F]{8}' }],
  names: ['trello'],
  values: [hex(64), hex(32), '[0-9A-Za-z-]{32}'],
  redactAs: 'TRELLO-TOKEN',
});
