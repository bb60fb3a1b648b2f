import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const openVsxToken = defineProviderSecret({
  id: 'open-vsx-token',
  references: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  tokens: [
    { prefix: 'ovsxp_', body: uuid },
    { prefix: 'ovsxat_', body: uuid },
  ],
  redactAs: 'OPEN-VSX-TOKEN',
});
