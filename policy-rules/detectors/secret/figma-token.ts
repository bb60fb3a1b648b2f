import { base64url, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const figmaToken = defineProviderSecret({
  id: 'figma-token',
  references: ['https://developers.figma.com/docs/rest-api/authentication/'],
  tokens: [{ prefix: 'figd_', body: base64url(38, 60) }],
  names: ['figma'],
  values: [`[0-9]{6,8}-${uuid}`],
  redactAs: 'FIGMA-TOKEN',
});
