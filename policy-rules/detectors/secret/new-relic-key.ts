import { alnum, base64url, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const newRelicKey = defineProviderSecret({
  id: 'new-relic-key',
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  tokens: [
    { prefix: 'NRAK-', body: alnum(27, 32) },
    { prefix: 'NRII-', body: base64url(32) },
    { prefix: 'NRIQ-', body: base64url(32) },
    { prefix: 'NRJS-', body: hex(19) },
    { prefix: 'NRRA-', body: hex(42) },
    { prefix: 'NRAA-', body: hex(27) },
    { prefix: 'eu01xx', body: '[0-9a-f]{20,34}NRAL' },
    { prefix: 'us01xx', body: '[0-9a-f]{20,34}NRAL' },
    { prefix: 'gov01xx', body: '[0-9a-f]{20,34}NRAL' },
  ],
  names: ['newrelic', 'new_relic', 'new-relic'],
  values: ['[0-9a-f]{6,40}NRAL', '[a-z]{2}[0-9]{2}xx[0-9a-f]{30}(?:NRAL)?', hex(40), alnum(64)],
  redactAs: 'NEW-RELIC-KEY',
});
