import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

/** 84 characters with `AZDO` near the end since 2024 (the name of the variable leads to them), 52 of base32 before. */
export const azureDevopsToken = defineProviderSecret({
  id: 'azure-devops-token',
  references: ['https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'],
  names: ['azure_devops', 'azdo', 'ado_pat', 'ado_token', 'vsts', 'vss_nuget', 'system_access'],
  values: [`${alnum(76)}AZDO${alnum(4)}`, '[a-z2-7]{52}'],
  redactAs: 'AZURE-DEVOPS-TOKEN',
});
