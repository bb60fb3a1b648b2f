import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const clojarsToken = defineProviderSecret({
  id: 'clojars-token',
  references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  tokens: [{ prefix: 'CLOJARS_', body: alnum(60) }],
  redactAs: 'CLOJARS-TOKEN',
});
