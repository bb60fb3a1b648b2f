import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const voiceflowKey = defineProviderSecret({
  id: 'voiceflow-key',
  references: ['https://docs.voiceflow.com/reference/authentication'],
  tokens: [
    { prefix: 'VF.DM.', body: '[0-9a-f]{24}\\.[0-9A-Za-z]{16}' },
    { prefix: 'VF.WS.', body: '[0-9a-f]{24}\\.[0-9A-Za-z]{16}' },
  ],
  redactAs: 'VOICEFLOW-KEY',
});
