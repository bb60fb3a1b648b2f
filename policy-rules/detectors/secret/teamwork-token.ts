import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const teamworkToken = defineProviderSecret({
  id: 'teamwork-token',
  references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  tokens: [{ prefix: 'tkn.v1_', body: '[\\w+/-]{60,80}={0,2}' }],
  redactAs: 'TEAMWORK-TOKEN',
});
