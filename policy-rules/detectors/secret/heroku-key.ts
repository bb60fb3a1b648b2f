import { base64url, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const herokuKey = defineProviderSecret({
  id: 'heroku-key',
  references: ['https://devcenter.heroku.com/articles/authentication'],
  tokens: [{ prefix: 'HRKU-', body: base64url(36, 64) }],
  names: ['heroku'],
  values: [uuid],
  redactAs: 'HEROKU-KEY',
});
