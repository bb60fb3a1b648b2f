import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const docparserKey = defineProviderSecret({
  id: 'docparser-key',
  references: ['https://docparser.com/api/'],
  names: ['docparser'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'DOCPARSER-KEY',
});
