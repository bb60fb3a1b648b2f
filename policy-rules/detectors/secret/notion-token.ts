import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const notionToken = defineProviderSecret({
  id: 'notion-token',
  references: ['https://developers.notion.com/reference/authentication'],
  tokens: [
    { prefix: 'ntn_', body: alnum(43, 50) },
    { prefix: 'secret_', body: alnum(43) },
  ],
  redactAs: 'NOTION-TOKEN',
});
