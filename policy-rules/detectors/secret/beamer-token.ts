import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const beamerToken = defineProviderSecret({
  id: 'beamer-token',
  references: ['https://www.getbeamer.com/api'],
  names: ['beamer'],
  values: [`b_${base64url(44)}`],
  redactAs: 'BEAMER-TOKEN',
});
