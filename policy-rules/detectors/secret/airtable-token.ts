import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const airtableToken = defineProviderSecret({
  id: 'airtable-token',
  references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  tokens: [{ prefix: 'pat', body: `${alnum(14)}[.][0-9a-f]{64}` }],
  names: ['airtable'],
  values: [`key${alnum(14)}`],
  redactAs: 'AIRTABLE-TOKEN',
});
