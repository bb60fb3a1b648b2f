import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const personaKey = defineProviderSecret({
  id: 'persona-key',
  references: ['https://docs.withpersona.com/api-keys'],
  tokens: [
    { prefix: 'persona_production_', body: uuid },
    { prefix: 'persona_sandbox_', body: uuid },
  ],
  redactAs: 'PERSONA-KEY',
});
