import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const netlifyToken = defineProviderSecret({
  id: 'netlify-token',
  references: ['https://docs.netlify.com/api/get-started/#authentication'],
  tokens: [
    { prefix: 'nfp_', body: alnum(36, 40) },
    { prefix: 'nfc_', body: alnum(36, 40) },
    { prefix: 'nfu_', body: alnum(36, 40) },
    { prefix: 'nfo_', body: alnum(36, 40) },
    { prefix: 'nfb_', body: alnum(36, 40) },
  ],
  names: ['netlify'],
  values: ['[0-9A-Za-z=_-]{43,46}'],
  redactAs: 'NETLIFY-TOKEN',
});
