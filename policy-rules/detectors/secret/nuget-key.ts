import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const nugetKey = defineProviderSecret({
  id: 'nuget-key',
  references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
  tokens: [{ prefix: 'oy2', body: '[a-z0-9]{43}' }],
  tokenBase: 'likely',
  redactAs: 'NUGET-KEY',
});
