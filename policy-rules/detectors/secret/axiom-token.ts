import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const axiomToken = defineProviderSecret({
  id: 'axiom-token',
  references: ['https://axiom.co/docs/reference/tokens'],
  tokens: [
    { prefix: 'xaat-', body: uuid },
    { prefix: 'xapt-', body: uuid },
  ],
  redactAs: 'AXIOM-TOKEN',
});
