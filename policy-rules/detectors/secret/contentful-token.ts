import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const contentfulToken = defineProviderSecret({
  id: 'contentful-token',
  references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  tokens: [{ prefix: 'CFPAT-', body: base64url(43) }],
  names: ['contentful'],
  values: [base64url(43), '[0-9a-f]{64}'],
  redactAs: 'CONTENTFUL-TOKEN',
});
