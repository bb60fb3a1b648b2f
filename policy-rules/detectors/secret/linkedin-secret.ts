import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const linkedinSecret = defineProviderSecret({
  id: 'linkedin-secret',
  references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
  tokens: [{ prefix: 'WPL_AP1.', body: `${alnum(16)}[.][0-9A-Za-z+/]{6}==` }],
  names: ['linkedin'],
  values: [alnum(16), alnum(14)],
  redactAs: 'LINKEDIN-SECRET',
});
